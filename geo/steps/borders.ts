/**
 * Border lines from the arcs that two neighbours share; coasts have only one side and are left out.
 * `region`: within a country, the edge of the area inside a country included; `country`: between two countries of the
 * area; `context`: every other border in sight.
 */
import type { MultiLineString } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type { RegionId } from '@/domain/ids'
import type { Artefacts } from '@/domain/schema/artefacts'
import { roundLine } from './geometry'
import { sortedSet } from './order'
import type { Boundaries } from './readSources'

type Kind = Artefacts['borders']['features'][number]['properties']['kind']

/** Ids of a layer's features by the arc they use; an arc run backwards is the same arc. */
function usersOfArcs(layer: GeometryCollection): ReadonlyMap<number, ReadonlySet<string>> {
  const users = new Map<number, Set<string>>()
  for (const geometry of layer.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    for (const index of geometry.arcs.flat(2)) {
      const arc = index < 0 ? ~index : index
      const ids = users.get(arc) ?? new Set()
      users.set(arc, ids.add(String(geometry.id)))
    }
  }
  return users
}

/** Base regions that share a border, sorted. */
export function neighboursByRegion(boundaries: Boundaries): ReadonlyMap<string, readonly RegionId[]> {
  const found = new Map<string, Set<RegionId>>()
  for (const ids of usersOfArcs(boundaries.objects.regions).values())
    for (const id of ids)
      for (const other of ids) if (id !== other) found.set(id, (found.get(id) ?? new Set()).add(other as RegionId))
  return new Map([...found].map(([id, others]) => [id, sortedSet(others)]))
}

function kindOf(
  regions: ReadonlySet<string> | undefined,
  countries: ReadonlySet<string> | undefined,
): Kind | undefined {
  if (regions?.size === 2) return new Set([...regions].map((id) => id.slice(0, 2))).size === 1 ? 'region' : 'country'
  if (countries?.size === 2) return 'context'
  // One region on it and no country's outline: the edge of the area inside a country.
  return regions?.size === 1 && !countries ? 'region' : undefined
}

export function makeBorders(boundaries: Boundaries): Artefacts['borders'] {
  const regions = usersOfArcs(boundaries.objects.regions)
  const countries = usersOfArcs(boundaries.objects.countries)
  const arcs: Record<Kind, number[][]> = { region: [], country: [], context: [] }
  boundaries.arcs.forEach((_, arc) => {
    const kind = kindOf(regions.get(arc), countries.get(arc))
    if (kind) arcs[kind].push([arc])
  })
  return {
    type: 'FeatureCollection',
    // In an area whose regions are whole countries there are none within a country.
    features: (['region', 'country', 'context'] as const)
      .filter((kind) => arcs[kind].length > 0)
      .map((kind) => ({ type: 'Feature', properties: { kind }, geometry: stitched(boundaries, arcs[kind]) })),
  }
}

function stitched(boundaries: Boundaries, arcs: number[][]) {
  const lines: MultiLineString = mesh(boundaries, { type: 'MultiLineString', arcs })
  const coordinates = lines.coordinates
    .map((line) => roundLine(line) as [number, number][])
    .filter((line) => line.length >= 2)
  return { type: 'MultiLineString' as const, coordinates }
}
