import type { Filter } from '@/domain/filter'
import { filterChips } from '@/domain/viewInWords'

/** Whether anything is asked of the regions; which links are drawn doesn't count. */
export function isFiltering(filter: Filter): boolean {
  return filter.domains.length > 0 || filter.countries.length > 0 || filter.period !== null || !filter.showUnverified
}

/** Whether there is anything that "Clear all" would take away: kinds of link stay as the reader set them. */
export function canClear(filter: Filter): boolean {
  return filterChips(filter).some(({ kind }) => kind !== 'linkKind')
}
