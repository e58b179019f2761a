import { useCatalogue } from '@/data/useCatalogue'
import { filterChips } from '@/domain/viewInWords'
import { FilterBar } from '@/rooms/filters/FilterBar'
import { useFilter } from '@/view/useFilter'
import styles from './MapFilterBar.module.css'
import { filterBarTop, type Insets } from './useInsets'

/** Over the upper edge of the map, between the panels. */
export function MapFilterBar({ insets }: { readonly insets: Insets }) {
  // Asked for here, so that nothing is drawn before there is data.
  useCatalogue()
  const isFiltered = filterChips(useFilter()).length > 0
  const room = {
    insetInlineStart: insets.left + 16,
    insetInlineEnd: insets.right + 16,
    insetBlockStart: filterBarTop(insets),
  }
  return (
    <div className={styles['place']} style={room}>
      <div className={isFiltered ? styles['surface'] : undefined} data-filter-bar={isFiltered || undefined}>
        <FilterBar onEmptied={focusMap} />
      </div>
    </div>
  )
}

const focusMap = () => document.getElementById('map')?.focus()
