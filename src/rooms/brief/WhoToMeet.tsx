import type { BriefBodies, BriefBody } from '@/domain/brief/bodies'
import type { Brief } from '@/domain/brief/brief'
import { shownWebsite } from '@/domain/shownWebsite'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Cited } from '@/ui/Paper'
import { SelectLink } from '@/ui/SelectLink'
import { WebsiteLink } from '@/ui/WebsiteLink'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './Brief.module.css'
import { More } from './More'

/** Organisations at each end by side of the helix, with what they did. */
export function WhoToMeet({ brief }: { readonly brief: Brief }) {
  const text = useText()
  const label = useLabel()
  return (
    <section>
      <h2>{text('brief.meet')}</h2>
      <div className={styles['halves']}>
        {brief.ends.map(({ id, labels }, index) => (
          <div key={id}>
            <h3>{label(labels)}</h3>
            <Sides bodies={brief.bodies[index === 0 ? 0 : 1]} brief={brief} />
          </div>
        ))}
      </div>
      <p className={styles['quiet']}>{text('match.noPromise')}</p>
    </section>
  )
}

function Sides({ bodies: { sides, unknown, more }, brief }: { readonly bodies: BriefBodies; readonly brief: Brief }) {
  const text = useText()
  const format = useFormat()
  return (
    <>
      {sides.map(({ side, bodies }) => (
        <div key={side} className={styles['side']}>
          <p className={styles['sideName']}>{text(`helix.${side}`)}</p>
          <ul>
            {bodies.map((body) => (
              <Body key={body.organisation.id} body={body} brief={brief} />
            ))}
          </ul>
        </div>
      ))}
      <More count={more} />
      {unknown.length > 0 && (
        <p className={styles['quiet']}>
          {text('brief.noneKnown', {
            sides: format.list(
              unknown.map((side) => text(`helix.${side}`)),
              'comma',
            ),
          })}
        </p>
      )}
    </>
  )
}

function Body({ body: { organisation, projects }, brief }: { readonly body: BriefBody; readonly brief: Brief }) {
  const text = useText()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const { newTabNote, unverified } = useFactTexts()
  const { showUnverified } = useFilter()
  const website = shownWebsite(organisation, showUnverified)
  const deeds = format.list(
    projects.shown.map(({ acronym }) => acronym),
    'comma',
  )
  return (
    <li>
      <SelectLink {...linkTo({ kind: 'org', id: organisation.id })}>{organisation.name}</SelectLink>
      {organisation.town && `, ${organisation.town}`}
      <Cited numbers={brief.sources.numbersOf(organisation.sources)} />
      <div className={styles['quiet']}>
        {projects.shown.length > 0 && (
          <>
            {text('brief.deeds', { projects: deeds })}
            {projects.more > 0 && ` ${text('document.more', { count: projects.more })}`}
            {' · '}
          </>
        )}
        {website ? (
          <WebsiteLink
            href={website.href}
            newTabNote={newTabNote}
            unverified={website.isUnverified ? unverified : undefined}
          />
        ) : (
          text('brief.noWebsite')
        )}
      </div>
    </li>
  )
}
