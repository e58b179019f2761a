import { useCatalogue } from '@/data/useCatalogue'
import type { Selection } from '@/domain/filter'
import { selectionName } from '@/domain/regionName'
import { countMatching } from '@/domain/selectors'
import { useText } from '@/i18n/useText'
import { isFiltering } from '@/rooms/filters/isFiltering'
import { useFilter } from '@/view/useFilter'
import styles from './PhonePanels.module.css'
import { useLanguage } from './useLanguage'

interface DetailNamesProps {
  readonly selection: Selection
  readonly isPeeking: boolean
}

/** The profile below begins with the name, so the head repeats it only while the profile is out of sight. */
export function DetailNames({ selection, isPeeking }: DetailNamesProps) {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const name = selectionName(catalogue, selection, useLanguage())
  const total = catalogue.regions.size
  const words = isFiltering(filter)
    ? text('filters.matching', { count: countMatching(catalogue, filter), total })
    : text('filters.allRegions', { total })
  return (
    <>
      {isPeeking && <p className={styles['name']}>{name ?? text('detail.unknown')}</p>}
      <p className={styles['matching']}>{words}</p>
    </>
  )
}
