import { byZoom } from './expressions'
import type { MapLayer } from './mapLayer'

/** Lines between regions, and between countries half as strong again. */
export const borders: MapLayer = {
  id: 'borders',
  slot: 'area-line',
  sources: ({ geometry }) => ({ borders: { type: 'geojson', data: geometry.borders } }),
  layers: ({ palette }) => [
    {
      id: 'borders/context',
      type: 'line',
      source: 'borders',
      filter: ['==', ['get', 'kind'], 'context'],
      paint: { 'line-color': palette['region-line'], 'line-width': byZoom([3, 0.6], [8, 1.2]), 'line-opacity': 0.6 },
    },
    {
      id: 'borders/region',
      type: 'line',
      source: 'borders',
      filter: ['==', ['get', 'kind'], 'region'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette['region-line'], 'line-width': byZoom([3, 0.6], [6, 1], [9, 1.6]) },
    },
    {
      id: 'borders/country',
      type: 'line',
      source: 'borders',
      filter: ['==', ['get', 'kind'], 'country'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette['country-line'], 'line-width': byZoom([3, 0.9], [6, 1.5], [9, 2.4]) },
    },
  ],
}
