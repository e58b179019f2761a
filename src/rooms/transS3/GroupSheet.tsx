import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import type { ComparedPair } from '@/domain/compare/partners'
import { groupClasses } from '@/domain/transS3/groupDomains'
import { groupLinks } from '@/domain/transS3/groupLinks'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import styles from './GroupSheet.module.css'
import { useGroupDomains } from './useGroup'

interface GroupSheetProps {
  readonly regions: readonly Region[]
  readonly link: string
}

/** The group for paper and word processors: domains by class, who works together, who might. */
export function GroupSheet({ regions, link }: GroupSheetProps) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const catalogue = useCatalogue()
  const { rows, known } = useGroupDomains(regions)
  const ids = regions.map(({ id }) => id)
  const { pairs, linked, whiteSpace } = groupLinks(catalogue, ids)
  const { release } = catalogue.manifest
  return (
    <article className={styles['sheet']}>
      <h1>{text('group.title')}</h1>
      <p>{format.list(regions.map(({ labels, country }) => `${label(labels)} (${format.country(country)})`))}</p>
      <p>{text('group.classes.explained', { known, count: rows.length })}</p>
      {groupClasses.map((name) => (
        <ClassTable key={name} name={name} regions={regions} />
      ))}
      <h2>{text('group.linked', { linked: linked.length, pairs })}</h2>
      <PairLines pairs={linked} />
      <h2>{text('group.whiteSpace', { count: whiteSpace.length })}</h2>
      <PairLines pairs={whiteSpace} />
      <footer>
        <p>{text('evidence.domainsAreOurs')}</p>
        <p>
          {text('app.name')} · {text('table.csv.release', { release })} · {text('table.csv.link', { link })}
        </p>
      </footer>
    </article>
  )
}

interface ClassTableProps {
  readonly name: (typeof groupClasses)[number]
  readonly regions: readonly Region[]
}

function ClassTable({ name, regions }: ClassTableProps) {
  const text = useText()
  const label = useLabel()
  const domains = useGroupDomains(regions).domains.filter((one) => one.class === name)
  if (domains.length === 0) return null
  const nameOf = (id: Region['id']) => regions.filter((one) => one.id === id).map(({ labels }) => label(labels))
  return (
    <table>
      <caption>{text(`group.class.${name}`, { count: domains.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{text('compare.domain')}</th>
          <th scope="col">{text('group.regions')}</th>
          <th scope="col">{text('group.csv.projects')}</th>
        </tr>
      </thead>
      <tbody>
        {domains.map(({ domain, naming, projects }) => (
          <tr key={domain.id}>
            <th scope="row">{label(domain.labels)}</th>
            <td>{naming.flatMap(nameOf).join(', ') || '—'}</td>
            <td>{projects.map(({ acronym }) => acronym).join(', ') || '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Those with something recorded say how much, the others how alike they are. */
function PairLines({ pairs }: { readonly pairs: readonly ComparedPair[] }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  if (pairs.length === 0) return <p>—</p>
  return (
    <ul>
      {pairs.map(({ one, other, link, evidence }) => (
        <li key={`${one.id} ${other.id}`}>
          {label(one.labels)} – {label(other.labels)}:{' '}
          {link && evidence > 0
            ? text('link.evidenceFigure', { projects: link.projects.length, events: link.events.length })
            : text('link.affinityFigure', { value: format.number(link?.affinity ?? 0, 2) })}
        </li>
      ))}
    </ul>
  )
}
