import { area } from './area'
import type { RegionId } from './ids'

/** Present id by the id that an earlier version of NUTS had for the same region. */
export const renamedRegions: ReadonlyMap<string, RegionId> = new Map(
  area.renamedRegions.flatMap(({ ids }) =>
    Object.entries(ids).map(([before, now]) => [before, now as RegionId] as const),
  ),
)
