import { useCatalogue } from '@/data/useCatalogue'
import { countMatching } from '@/domain/selectors'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { clearFilter } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import { canClear, isFiltering } from './isFiltering'
import styles from './MatchHeading.module.css'
import { useFilterWords } from './useFilterWords'

/** How many regions match, and what was asked for. */
export function MatchHeading() {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const words = useFilterWords(filter)
  const total = catalogue.regions.size
  const count = countMatching(catalogue, filter)
  const isFiltered = isFiltering(filter)
  return (
    <div className={styles['head']}>
      <h2 className={styles['title']}>
        {isFiltered ? text('filters.matching', { count, total }) : text('filters.allRegions', { total })}
      </h2>
      <div className={styles['row']}>
        <p className={styles['words']}>{isFiltered ? words : text('explorer.lead')}</p>
        {canClear(filter) && (
          <Button variant="plain" onClick={clearFilter}>
            {text('filters.clear')}
          </Button>
        )}
      </div>
    </div>
  )
}
