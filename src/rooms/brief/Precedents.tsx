import { useCatalogue } from '@/data/useCatalogue'
import type { Brief } from '@/domain/brief/brief'
import { firstOf } from '@/domain/brief/listed'
import type { Precedent } from '@/domain/brief/precedents'
import { recordsOf } from '@/domain/recordsOf'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Wide } from '@/ui/Paper'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './Brief.module.css'
import { More } from './More'

const namedProjects = 2

/** Pairs like this one that already work together. */
export function Precedents({ brief: { precedents, ends } }: { readonly brief: Brief }) {
  const text = useText()
  const label = useLabel()
  return (
    <section>
      <h2>{text('brief.precedents')}</h2>
      {precedents.shown.length === 0 ? (
        <p>{text('brief.noPrecedents')}</p>
      ) : (
        <Wide>
          <table className={styles['thirds']}>
            <thead>
              <tr>
                {ends.map(({ id, labels }) => (
                  <th key={id} scope="col">
                    {text('brief.alike', { name: label(labels) })}
                  </th>
                ))}
                <th scope="col">{text('link.evidence')}</th>
              </tr>
            </thead>
            <tbody>
              {precedents.shown.map((precedent) => (
                <PrecedentRow key={precedent.link.id} precedent={precedent} />
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      <More count={precedents.more} />
    </section>
  )
}

function PrecedentRow({ precedent: { link, ends, likeness } }: { readonly precedent: Precedent }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const { shown, more } = firstOf(recordsOf(useCatalogue().projects, link.projects), namedProjects)
  return (
    <tr>
      {ends.map(({ id, labels, country }, index) => (
        <td key={id}>
          {label(labels)}, {format.country(country)}{' '}
          <span className={styles['quiet']}>({format.number(likeness[index === 0 ? 0 : 1], 2)})</span>
        </td>
      ))}
      <td>
        <SelectLink {...linkTo({ kind: 'link', id: link.id })}>
          {text('link.evidenceFigure', { projects: link.projects.length, events: link.events.length })}
        </SelectLink>{' '}
        <span className={styles['quiet']}>
          {format.list(
            shown.map(({ acronym }) => acronym),
            'comma',
          )}
          {more > 0 && ` ${text('document.more', { count: more })}`}
        </span>
      </td>
    </tr>
  )
}
