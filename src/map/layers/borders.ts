import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { byZoom } from './expressions'
import type { MapLayer } from './mapLayer'

/** Shores, lines between regions, and between countries half as strong again. */
export const borders: MapLayer = {
  id: 'borders',
  slot: 'area-line',
  sources: ({ geometry }) => ({ borders: { type: 'geojson', data: geometry.borders } }),
  layers: ({ palette }) => [
    {
      id: 'borders/shore',
      type: 'line',
      source: 'land',
      paint: { 'line-color': palette['region-line'], 'line-width': byZoom([3, 0.6], [6, 0.9], [9, 1.2]) },
    },
    {
      id: 'borders/line',
      type: 'line',
      source: 'borders',
      paint: {
        'line-color': byKind(palette['region-line'], palette['country-line'], palette['region-line']),
        'line-width': byZoom([3, byKind(0.6, 1, 0.6)], [6, byKind(1, 1.5, 0.9)], [9, byKind(1.6, 2.4, 1.2)]),
      },
    },
  ],
}

function byKind<T extends string | number>(region: T, country: T, context: T): ExpressionSpecification {
  return ['match', ['get', 'kind'], 'region', region, 'country', country, context]
}
