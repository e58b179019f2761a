import { useCatalogue } from '@/data/useCatalogue'
import type { Candidate } from '@/domain/match/matches'
import { bodiesToTalkTo, projectsToCite } from '@/domain/match/nextSteps'
import type { Seeker } from '@/domain/match/seeker'
import type { Organisation } from '@/domain/schema/organisations'
import { shownWebsite } from '@/domain/shownWebsite'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { AddToggle } from '@/ui/AddToggle'
import { LimitedList } from '@/ui/LimitedList'
import { Note } from '@/ui/Note'
import { SelectLink } from '@/ui/SelectLink'
import { WebsiteLink } from '@/ui/WebsiteLink'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'
import { useTeamToggle } from '@/view/useTeamToggle'
import { Brokers } from './Brokers'
import styles from './Candidate.module.css'

interface Props {
  readonly seeker: Seeker
  readonly candidate: Candidate
}

const shownAtFirst = 5

/** Organisations to talk to, the broker where one is known, projects to refer to. */
export function NextSteps({ seeker, candidate }: Props) {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const bodies = bodiesToTalkTo(catalogue, candidate, filter)
  return (
    <div className={styles['next']}>
      <h5>{text('match.bodies')}</h5>
      {bodies.length === 0 && <Note kind="empty">{text('match.noBodies')}</Note>}
      <LimitedList
        isDense
        items={bodies}
        limit={shownAtFirst}
        keyOf={({ id }) => id}
        showAllLabel={text('evidence.showAll', { count: bodies.length })}
        renderItem={(body) => <Body body={body} />}
      />
      <Brokers candidate={candidate} />
      <Projects seeker={seeker} candidate={candidate} />
      <Note>{text('match.noPromise')}</Note>
    </div>
  )
}

function Body({ body }: { readonly body: Organisation }) {
  const text = useText()
  const linkTo = useSelectionLink()
  const { newTabNote, unverified } = useFactTexts()
  const { showUnverified } = useFilter()
  const website = shownWebsite(body, showUnverified)
  return (
    <>
      <SelectLink {...linkTo({ kind: 'org', id: body.id })}>{body.name}</SelectLink>
      <Note>{[text(`helix.${body.helix}`), body.town].filter(Boolean).join(' · ')}</Note>
      {website && (
        <WebsiteLink
          href={website.href}
          newTabNote={newTabNote}
          unverified={website.isUnverified ? unverified : undefined}
        />
      )}
      <div>
        <AddToggle {...useTeamToggle(body.id)} add={text('team.add')} added={text('team.added')} name={body.name} />
      </div>
    </>
  )
}

function Projects({ seeker, candidate }: Props) {
  const label = useLabel()
  const text = useText()
  const linkTo = useSelectionLink()
  const { areShared, projects } = projectsToCite(useCatalogue(), candidate)
  const names = { from: seeker.organisation?.name ?? label(seeker.region.labels), to: label(candidate.region.labels) }
  return (
    <>
      <h5>{text(areShared ? 'match.projects.shared' : 'match.projects.theirs', names)}</h5>
      {projects.length === 0 && <Note kind="empty">{text('match.noProjects')}</Note>}
      <LimitedList
        isDense
        items={projects}
        limit={shownAtFirst}
        keyOf={({ id }) => id}
        showAllLabel={text('evidence.showAll', { count: projects.length })}
        renderItem={({ id, acronym, title }) => (
          <>
            <SelectLink {...linkTo({ kind: 'project', id })}>{acronym}</SelectLink>
            {title !== acronym && <Note>{title}</Note>}
          </>
        )}
      />
    </>
  )
}
