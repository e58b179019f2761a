/** Region features (base regions, then overlays on top of them), the land around, and the labels of countries and seas. */
import type { Artefacts } from '@/domain/schema/artefacts'
import { neighboursByRegion } from './borders'
import { boxOf, decodeLayer, type Shape } from './geometry'
import { sortedBy } from './order'
import type { Sources } from './readSources'

type Regions = Artefacts['regions']

/** Regions without a shape are left out; `checkRegionIds` reports them. */
export function makeRegions({ regions, boundaries }: Sources): Regions {
  const shapes = new Map([...decodeLayer(boundaries, 'regions'), ...decodeLayer(boundaries, 'overlays')])
  const neighbours = neighboursByRegion(boundaries)
  const ordered = sortedBy(regions, ({ kind, id }) => `${kind} ${id}`)
  return {
    type: 'FeatureCollection',
    features: ordered.flatMap((region) => {
      const shape = shapes.get(region.id)
      if (!shape) return []
      const own = { isPartner: region.isPartner ?? false, bbox: boxOf([shape]) }
      const properties = { ...region, ...own, neighbours: neighbours.get(region.id) ?? [] }
      return [featureOf(properties, shape)]
    }),
  }
}

// Ids of source records are plain texts; the artefact's schema, checked after the build, is what brands them.
function featureOf(properties: object & { id: string }, shape: Shape): Regions['features'][number] {
  return { type: 'Feature', id: properties.id, geometry: shape, properties } as unknown as Regions['features'][number]
}

export function makeLand({ boundaries }: Sources): Artefacts['land'] {
  return {
    type: 'FeatureCollection',
    features: [...decodeLayer(boundaries, 'countries')].map(([id, shape]) => ({
      type: 'Feature',
      id,
      properties: { id },
      geometry: shape as Artefacts['land']['features'][number]['geometry'],
    })),
  }
}

export function makeLabels({ countries, seas }: Sources): Artefacts['labels'] {
  const feature = (kind: 'country' | 'sea') => (record: Sources['seas'][number]) => ({
    type: 'Feature' as const,
    properties: { id: record.id, kind, labels: record.labels, rank: record.rank },
    geometry: { type: 'Point' as const, coordinates: record.position },
  })
  const byId = <T extends { id: string }>(records: readonly T[]) => sortedBy(records, ({ id }) => id)
  return {
    type: 'FeatureCollection',
    features: [...byId(countries).map(feature('country')), ...byId(seas).map(feature('sea'))],
  } as Artefacts['labels']
}
