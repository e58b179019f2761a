/** Regions by a few letters, for fields that ask for one: by their own names and ids, or by a place that lies in them. */
import type { Catalogue, Region } from './catalogue'
import type { RegionId } from './ids'
import { findRegion } from './regionName'
import { searchEntries, searchIndex } from './searchIndex'

export interface FoundRegion {
  readonly region: Region
  /** Name of the place by which it was found, where that isn't the region's own. */
  readonly place?: string
}

/** Best first, each region once; the order is that of the search. */
export function findRegions(catalogue: Catalogue, query: string, limit: number): readonly FoundRegion[] {
  const found = new Map<RegionId, FoundRegion>()
  for (const { kind, regionId, label } of searchEntries(searchIndex(catalogue), query, Number.POSITIVE_INFINITY)) {
    if ((kind !== 'region' && kind !== 'place') || regionId === undefined || found.has(regionId)) continue
    const region = findRegion(catalogue, regionId)
    if (region) found.set(regionId, { region, ...(kind === 'place' && { place: label }) })
    if (found.size === limit) break
  }
  return [...found.values()]
}
