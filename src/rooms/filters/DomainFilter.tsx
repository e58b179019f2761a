import { useCatalogue } from '@/data/useCatalogue'
import { domainCounts } from '@/domain/selectors'
import { useText } from '@/i18n/useText'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { changeFilter } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import styles from './DomainFilter.module.css'
import { DomainRow } from './DomainRow'

/** The specialisation domains, each with the number of regions that would match it. */
export function DomainFilter() {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const counts = domainCounts(catalogue, filter)
  const highest = Math.max(1, ...counts.values())
  return (
    <section aria-labelledby="domain-filter" className={styles['section']}>
      <div className={styles['head']}>
        <h3 id="domain-filter">{text('filters.domains')}</h3>
        {filter.domains.length > 1 && (
          <SegmentedControl
            legend={text('filters.match')}
            isLegendHidden
            segments={[
              { value: 'any', label: text('filters.match.any') },
              { value: 'all', label: text('filters.match.all') },
            ]}
            value={filter.match}
            onChange={(match) => changeFilter({ match })}
          />
        )}
      </div>
      <ul className={styles['list']}>
        {[...catalogue.domains.values()].map((domain) => {
          const count = counts.get(domain.id) ?? 0
          return <DomainRow key={domain.id} domain={domain} count={count} share={count / highest} />
        })}
      </ul>
    </section>
  )
}
