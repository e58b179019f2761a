import type { Filter } from '@/domain/filter'

/** Whether anything is asked of the regions; which links are drawn doesn't count. */
export function isFiltering(filter: Filter): boolean {
  return filter.domains.length > 0 || filter.countries.length > 0 || filter.period !== null || !filter.showUnverified
}
