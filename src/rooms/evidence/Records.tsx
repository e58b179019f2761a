import { useCatalogue } from '@/data/useCatalogue'
import type { EvidencePack, EvidenceRecord } from '@/domain/evidencePack/evidencePack'
import { titleOf } from '@/domain/evidencePack/evidenceTable'
import type { NumberedSources } from '@/domain/numberedSources'
import { recordsOf } from '@/domain/recordsOf'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Cited, Wide } from '@/ui/Paper'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './Evidence.module.css'

interface Props {
  readonly pack: EvidencePack
  readonly sources: NumberedSources
}

/** Every record behind the counts, with its sources. */
export function Records({ pack, sources }: Props) {
  const text = useText()
  if (pack.records.length === 0) return null
  return (
    <section>
      <h2>{text('pack.records')}</h2>
      <Wide>
        <table className={styles['records']}>
          <thead>
            <tr>
              {(['title', 'years', 'domains', 'partners'] as const).map((column) => (
                <th key={column} scope="col">
                  {text(`pack.record.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pack.records.map((record) => (
              <RecordRow key={`${record.kind} ${record.id}`} record={record} sources={sources} />
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}

function RecordRow({ record, sources }: { readonly record: EvidenceRecord; readonly sources: NumberedSources }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const { regions, domains } = useCatalogue()
  const selection =
    record.kind === 'project'
      ? ({ kind: 'project', id: record.project.id } as const)
      : ({ kind: 'event', id: record.event.id } as const)
  const names = (items: readonly { readonly labels: Parameters<typeof label>[0] }[]) =>
    format.list(
      items.map(({ labels }) => label(labels)),
      'comma',
    )
  const [first, last] = record.years ?? []
  return (
    <tr>
      <td>
        <SelectLink {...linkTo(selection)}>{titleOf(record)}</SelectLink>
        <Cited numbers={sources.numbersOf(record.sources)} />
        <div className={styles['quiet']}>
          {record.kind === 'project' ? record.project.programme : text('event.kind')}
        </div>
      </td>
      <td>{first === undefined ? text('link.undated') : first === last ? first : `${first}–${last}`}</td>
      <td>{record.domains.length > 0 ? names(recordsOf(domains, record.domains)) : '–'}</td>
      <td>
        <b>{record.countries.map((code) => format.country(code)).join(', ')}</b>
        <div className={styles['quiet']}>{names(recordsOf(regions, record.partners))}</div>
      </td>
    </tr>
  )
}
