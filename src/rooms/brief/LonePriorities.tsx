import type { Brief } from '@/domain/brief/brief'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import styles from './Brief.module.css'
import { PeriodMarks } from './PeriodMarks'
import { PriorityTitles } from './PriorityTitles'

/** What one has and the other has not: where they could complement each other. */
export function LonePriorities({ brief: { priorities, ends, sources } }: { readonly brief: Brief }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  if (!priorities.areKnown) return null
  return (
    <section>
      <h2>{text('brief.complementary')}</h2>
      <div className={styles['halves']}>
        {ends.map(({ id, labels }, index) => {
          const [row, only] = [priorities.rows[index === 0 ? 0 : 1], priorities.only[index === 0 ? 0 : 1]]
          return (
            <div key={id}>
              <h3>{text('brief.only', { name: label(labels) })}</h3>
              {only.length === 0 && <p className={styles['quiet']}>{text('brief.onlyNone')}</p>}
              <ul className={styles['lone']}>
                {only.map(({ domain, priorities: titles }) => (
                  <li key={domain.id} className={styles['marked']}>
                    <PeriodMarks row={row} domain={domain} />
                    <div>
                      <b>{label(domain.labels)}</b> <PriorityTitles priorities={titles} sources={sources} />
                    </div>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
      {priorities.neither.length > 0 && (
        <p className={styles['quiet']}>
          {text('brief.neither', {
            domains: format.list(
              priorities.neither.map(({ labels }) => label(labels)),
              'comma',
            ),
          })}
        </p>
      )}
    </section>
  )
}
