import type { Brief } from '@/domain/brief/brief'
import type { SharedDomain } from '@/domain/brief/priorities'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { DomainIcon } from '@/ui/domainIcons'
import { Wide } from '@/ui/Paper'
import styles from './Brief.module.css'
import { PeriodMarks } from './PeriodMarks'
import { PriorityTitles } from './PriorityTitles'

/** Domains that both strategies name, with the priorities behind them. */
export function SharedPriorities({ brief }: { readonly brief: Brief }) {
  const text = useText()
  const label = useLabel()
  const { priorities, ends } = brief
  const unknown = priorities.rows.filter(({ period }) => period === null)
  return (
    <section>
      <h2>{text('brief.shared')}</h2>
      {unknown.map(({ region }) => (
        <p key={region.id}>{text('compare.noStrategy', { name: label(region.labels) })}</p>
      ))}
      {priorities.areKnown && priorities.shared.length === 0 && <p>{text('link.noSharedDomains')}</p>}
      {priorities.shared.length > 0 && (
        <Wide>
          <table className={styles['shared']}>
            <thead>
              <tr>
                <th scope="col">{text('compare.domain')}</th>
                {ends.map(({ id, labels }) => (
                  <th key={id} scope="col">
                    {label(labels)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {priorities.shared.map((shared) => (
                <SharedRow key={shared.domain.id} shared={shared} brief={brief} />
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      <p className={styles['quiet']}>{[text('brief.marks'), text('evidence.domainsAreOurs')].join(' ')}</p>
    </section>
  )
}

function SharedRow({
  shared: { domain, priorities },
  brief,
}: {
  readonly shared: SharedDomain
  readonly brief: Brief
}) {
  const label = useLabel()
  return (
    <tr>
      <th scope="row">
        <span className={styles['domain']}>
          <DomainIcon domain={domain.id} />
          <span>{label(domain.labels)}</span>
        </span>
      </th>
      {brief.priorities.rows.map((row, index) => (
        <td key={row.region.id}>
          <div className={styles['marked']}>
            <PeriodMarks row={row} domain={domain} />
            <div>
              <PriorityTitles priorities={priorities[index === 0 ? 0 : 1]} sources={brief.sources} />
            </div>
          </div>
        </td>
      ))}
    </tr>
  )
}
