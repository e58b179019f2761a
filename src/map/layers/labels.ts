import type {
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Catalogue } from '@/domain/catalogue'
import { memoise } from '@/domain/memoise'
import type { Drawing } from '@/map/drawing'
import type { MapPalette } from '@/map/palette'
import { COUNTRY_NAMES_TO, REGION_NAMES_FROM, sizes } from '@/map/sizes'
import { byZoom, fontItalic, fontRegular, fontSemibold, labelIn, regionName, stateNumber } from './expressions'
import type { FeatureStates, Look, MapLayer } from './mapLayer'

/** Names of seas and countries. */
export const placeLabels: MapLayer = {
  id: 'place-labels',
  slot: 'label',
  sources: ({ geometry }) => ({ labels: { type: 'geojson', data: flatNames(geometry.labels) } }),
  layers: ({ palette, language }) => [
    {
      id: 'place-labels/sea',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'sea'],
      layout: {
        'text-field': labelIn(language),
        'text-font': fontItalic,
        'text-size': byZoom(...sizes.seaName),
        'text-letter-spacing': 0.08,
        'text-max-width': 7,
        'text-line-height': 1.25,
        'symbol-sort-key': ['get', 'rank'],
        'text-padding': 4,
      },
      paint: { 'text-color': palette['sea-ink'], 'text-halo-color': palette.sea, 'text-halo-width': 1.2 },
    },
    {
      id: 'place-labels/country',
      type: 'symbol',
      source: 'labels',
      maxzoom: COUNTRY_NAMES_TO,
      filter: ['==', ['get', 'kind'], 'country'],
      layout: {
        'text-field': labelIn(language),
        'text-font': fontRegular,
        'text-size': byZoom(...sizes.countryName),
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.16,
        'text-max-width': 8,
        'symbol-sort-key': ['get', 'rank'],
        'text-padding': 6,
      },
      paint: { ...halo(palette), 'text-color': palette.ink, 'text-opacity': 0.8 },
    },
  ],
}

/** Names of regions: partners and what is selected always, the others when there is room. */
export const regionLabels: MapLayer = {
  id: 'region-labels',
  slot: 'label',
  sources: ({ regions }) => ({
    'region-labels': {
      type: 'geojson',
      promoteId: 'id',
      data: {
        type: 'FeatureCollection',
        features: [...regions.values()].map(({ id, name, nameLocal, exonyms, isPartner, labelPoint }) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...labelPoint] },
          properties: { id, isPartner, own: nameLocal, en: name, ...exonyms },
        })),
      },
    },
  }),
  layers: (look) => [
    names(look, 'region-labels/other', { minzoom: REGION_NAMES_FROM, filter: ['!', isNamed] }),
    names(look, 'region-labels/named', { minzoom: 0, filter: isNamed }),
  ],
  states: (drawing) => ({ 'region-labels': labelStates(drawing.regions) }),
}

const labelStates = memoise(
  (marks: Drawing['regions']): FeatureStates =>
    new Map([...marks.values()].filter(({ emphasis }) => emphasis === 'faded').map(({ id }) => [id, { opacity: 0.5 }])),
)

const isNamed: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'named']]

function names(
  { palette, language }: Look,
  id: string,
  { minzoom, filter }: { minzoom: number; filter: FilterSpecification },
): SymbolLayerSpecification {
  const isNamedLayer = minzoom === 0
  return {
    id,
    type: 'symbol',
    source: 'region-labels',
    minzoom,
    filter,
    layout: {
      'text-field': regionName(language),
      'text-font': isNamedLayer ? fontSemibold : fontRegular,
      'text-size': byZoom(...(isNamedLayer ? sizes.namedRegion : sizes.otherRegion)),
      'text-max-width': 8,
      'text-line-height': 1.15,
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.7,
      'text-justify': 'auto',
      'text-padding': 3,
    },
    paint: { ...halo(palette), 'text-color': palette.ink, 'text-opacity': stateNumber('opacity', 1) },
  }
}

const halo = (palette: MapPalette) => ({
  'text-halo-color': palette.region,
  'text-halo-width': 1.6,
  'text-halo-blur': 0.4,
})

/** The style language reads no nested properties, so each language becomes one of its own. */
function flatNames({ features }: Catalogue['geometry']['labels']): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties: { labels, ...rest } }) => ({
      type: 'Feature',
      geometry,
      properties: { ...rest, ...labels },
    })),
  }
}
