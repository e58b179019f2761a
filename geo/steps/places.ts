/** Towns with the region they lie in. */
import { pointToPolygonDistance } from '@turf/turf'
import type { RegionId } from '@/domain/ids'
import type { Artefacts } from '@/domain/schema/artefacts'
import { boxOf, decodeLayer, isInside, type Shape } from './geometry'
import { sortedBy } from './order'
import type { Sources } from './readSources'

/** The simplified coast leaves harbour towns in the sea; the nearest region of the country within this counts. */
const coastToleranceKm = 8

export function makePlaces({ places, regions, boundaries, folders }: Sources): Artefacts['places'] {
  const shapes = decodeLayer(boundaries, 'regions')
  const countryOf = new Map(regions.map(({ id, country }) => [id, country]))
  const candidates = new Map<string, [RegionId, Shape][]>()
  for (const [id, shape] of shapes) {
    const country = countryOf.get(id)
    if (country) candidates.set(country, [...(candidates.get(country) ?? []), [id as RegionId, shape]])
  }
  const located = places.map((place) => ({
    ...place,
    regionId: place.regionId ?? regionAt(place.position, candidates.get(place.country) ?? []),
  }))
  return { places: sortedBy(located, ({ id }) => id), sources: folders.places.sources } as Artefacts['places']
}

export function regionAt(
  point: [number, number],
  candidates: readonly (readonly [RegionId, Shape])[],
): RegionId | undefined {
  const inside = candidates.find(([, shape]) => isInside(point, shape))
  if (inside) return inside[0]
  let nearest: { id: RegionId; km: number } | undefined
  for (const [id, shape] of candidates) {
    if (!isNear(point, shape)) continue
    const km = pointToPolygonDistance(point, shape, { units: 'kilometers' })
    if (km <= coastToleranceKm && (!nearest || km < nearest.km)) nearest = { id, km }
  }
  return nearest?.id
}

/** Cheap first look, so that the distance to far regions is never worked out. */
function isNear([lon, lat]: [number, number], shape: Shape): boolean {
  const [west, south, east, north] = boxOf([shape])
  return lon > west - 0.3 && lon < east + 0.3 && lat > south - 0.15 && lat < north + 0.15
}

/** Towns by country and any of their names; for seats and events that name a town. */
export function placeFinder(places: Sources['places']) {
  const byName = new Map<string, Sources['places'][number]>()
  for (const place of places)
    for (const name of [...place.otherNames, place.name]) byName.set(`${place.country} ${name}`, place)
  return (country: string, town: string) => byName.get(`${country} ${town}`)
}
