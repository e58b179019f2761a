import type { FeatureCollection } from 'geojson'
import { memoise } from '@/domain/memoise'
import type { Drawing } from '@/map/drawing'
import { spokeWidth } from '@/map/spokes'
import type { MapLayer } from './mapLayer'

/** Straight where the links are bent, and in the colour of what is selected, so that the two are not taken for each other. */
export const spokes: MapLayer = {
  id: 'spokes',
  slot: 'link',
  sources: () => ({ spokes: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } }),
  data: (_, { spokes }) => ({ spokes: shapesOf(spokes) }),
  layers: ({ palette }) => [
    {
      id: 'spokes/halo',
      type: 'line',
      source: 'spokes',
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.panel, 'line-width': ['+', ['get', 'width'], 2], 'line-opacity': 0.8 },
    },
    {
      id: 'spokes/line',
      type: 'line',
      source: 'spokes',
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.focus, 'line-width': ['get', 'width'] },
    },
  ],
}

const shapesOf = memoise((spokes: Drawing['spokes']): FeatureCollection => {
  const features = (spokes?.lines ?? []).map((spoke) => ({
    type: 'Feature' as const,
    geometry: { type: 'LineString' as const, coordinates: [[...(spokes?.hub ?? [])], [...spoke.to]] },
    properties: { id: spoke.id, width: spokeWidth(spoke) },
  }))
  return { type: 'FeatureCollection', features }
})
