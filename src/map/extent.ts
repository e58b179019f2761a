/** How far the area reaches on the map. */
import type { Catalogue } from '@/domain/catalogue'
import { memoise } from '@/domain/memoise'
import { type PlanarBox, planarBox } from './camera'
import { projection } from './projection'

/** Box around all base regions, in the projection. */
export const areaBox = memoise(
  ({ geometry }: Catalogue): PlanarBox => planarBox(positionsOf(geometry.regions), projection),
)

function* positionsOf({ features }: Catalogue['geometry']['regions']): Iterable<readonly number[]> {
  for (const { geometry, properties } of features) {
    if (properties.kind !== 'base') continue
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    // Holes lie within their outer rings.
    for (const [outer = []] of polygons) yield* outer
  }
}

/** Where the middle of the map may be brought: the area and a quarter of it around. */
export const wanderingBox = memoise((catalogue: Catalogue): PlanarBox => {
  const [west, south, east, north] = areaBox(catalogue)
  const [x, y] = [(east - west) / 4, (north - south) / 4]
  return [west - x, south - y, east + x, north + y]
})
