import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { sizes } from '@/map/sizes'
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
      paint: { 'line-color': palette['region-line'], 'line-width': byZoom(...sizes.shore) },
    },
    {
      id: 'borders/line',
      type: 'line',
      source: 'borders',
      paint: {
        'line-color': byKind(palette['region-line'], palette['country-line'], palette['region-line']),
        'line-width': byZoom(...lineWidths),
      },
    },
  ],
}

/** Of lines between regions, between countries, and between others. */
const lineWidths = sizes.regionLine.map(([zoom, region], index) => {
  const [country = 0, context = 0] = [sizes.countryLine[index]?.[1], sizes.contextLine[index]?.[1]]
  return [zoom, byKind(region, country, context)] as const
})

function byKind<T extends string | number>(region: T, country: T, context: T): ExpressionSpecification {
  return ['match', ['get', 'kind'], 'region', region, 'country', country, context]
}
