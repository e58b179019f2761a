import { memoise } from '@/domain/memoise'
import type { Drawing } from '@/map/drawing'
import { stateNumber } from './expressions'
import type { FeatureStates, MapLayer } from './mapLayer'

/** Territories of partners that are no statistical region, dashed on top of the regions they share. */
export const overlays: MapLayer = {
  id: 'overlays',
  slot: 'area-line',
  sources: ({ geometry }) => ({
    overlays: {
      type: 'geojson',
      promoteId: 'id',
      data: {
        type: 'FeatureCollection',
        features: geometry.regions.features.filter(({ properties }) => properties.kind === 'overlay'),
      },
    },
  }),
  layers: ({ palette }) => [
    {
      id: 'overlays/fill',
      type: 'fill',
      source: 'overlays',
      paint: { 'fill-color': palette.focus, 'fill-opacity': ['*', 0.1, stateNumber('shown', 0)] },
    },
    {
      id: 'overlays/outline',
      type: 'line',
      source: 'overlays',
      paint: {
        'line-color': palette.focus,
        'line-width': ['*', stateNumber('shown', 0), 2],
        'line-dasharray': [3, 2],
      },
    },
  ],
  states: (drawing) => ({ overlays: overlayStates(drawing.overlays) }),
}

const overlayStates = memoise(
  (shown: Drawing['overlays']): FeatureStates => new Map(shown.map((id) => [id, { shown: 1 }])),
)
