import { noSmoothing } from './expressions'
import type { MapLayer } from './mapLayer'

/** Sea and all land in sight. */
export const ground: MapLayer = {
  id: 'ground',
  slot: 'ground',
  sources: ({ geometry }) => ({ land: { type: 'geojson', data: geometry.land, tolerance: 0.75 } }),
  layers: ({ palette }) => [
    { id: 'ground/sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'ground/land',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': palette.land, ...noSmoothing },
    },
  ],
}
