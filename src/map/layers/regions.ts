import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { Drawing } from '@/map/drawing'
import type { RegionMark } from '@/map/marks'
import { fillTokens, type MapPalette } from '@/map/palette'
import { byZoom, stateIs, stateNumber } from './expressions'
import type { FeatureState, FeatureStates, MapLayer } from './mapLayer'

export const hatchImage = 'hatch'

/** Base regions with the colour of their class; hatched where nothing is known. */
export const regions: MapLayer = {
  id: 'regions',
  slot: 'area',
  sources: ({ geometry }) => ({
    regions: {
      type: 'geojson',
      promoteId: 'id',
      data: {
        type: 'FeatureCollection',
        features: geometry.regions.features.filter(({ properties }) => properties.kind === 'base'),
      },
    },
  }),
  layers: ({ palette }) => [
    { id: 'regions/base', type: 'fill', source: 'regions', paint: { 'fill-color': palette.region } },
    {
      id: 'regions/fill',
      type: 'fill',
      source: 'regions',
      paint: { 'fill-color': fillColour(palette), 'fill-opacity': stateNumber('opacity', 0) },
    },
    {
      id: 'regions/no-data',
      type: 'fill',
      source: 'regions',
      paint: { 'fill-pattern': hatchImage, 'fill-opacity': stateNumber('hatch', 0) },
    },
    {
      id: 'regions/hover',
      type: 'fill',
      source: 'regions',
      paint: { 'fill-color': palette.accent, 'fill-opacity': ['case', stateIs('hover'), 0.12, 0] },
    },
  ],
  states: (drawing) => ({ regions: regionStates(drawing.regions) }),
  picks: [{ layer: 'regions/base', target: (id) => ({ kind: 'region', id: id as RegionId }) }],
}

function fillColour(palette: MapPalette): ExpressionSpecification {
  const [first, ...rest] = fillTokens
  const arms = rest.flatMap((token) => [token, palette[token]])
  return ['match', ['coalesce', ['feature-state', 'fill'], ''], first, palette[first], ...arms, palette.region]
}

/** Faded colours keep their hue and lose their weight, so that the classes stay readable behind a selection. */
const FADED = 0.45

const regionStates = memoise(
  (marks: Drawing['regions']): FeatureStates =>
    new Map([...marks.values()].map((mark) => [mark.id, regionState(mark)])),
)

function regionState({ fill, emphasis }: RegionMark): FeatureState {
  const strength = emphasis === 'faded' ? FADED : 1
  const isEmphasised = emphasis === 'selected' || emphasis === 'related'
  return {
    ...(fill === 'no-data' ? { hatch: strength } : fill ? { fill, opacity: strength } : {}),
    ...(isEmphasised ? { [emphasis]: true } : {}),
  }
}

/** Outlines that mark the partner regions, and the region selected or pointed at. */
export const regionOutlines: MapLayer = {
  id: 'region-outlines',
  slot: 'area-line',
  layers: ({ palette }) => [
    {
      id: 'region-outlines/partner',
      type: 'line',
      source: 'regions',
      filter: ['==', ['get', 'isPartner'], true],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': byZoom([3, 1.25], [6, 2], [9, 2.5]) },
    },
  ],
}

export const regionFocus: MapLayer = {
  id: 'region-focus',
  slot: 'area-line',
  layers: ({ palette }) => [
    {
      id: 'region-focus/halo',
      type: 'line',
      source: 'regions',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.panel,
        'line-width': ['case', stateIs('selected'), 6, stateIs('hover'), 4, 0],
        'line-opacity': ['case', stateIs('selected'), 0.9, stateIs('hover'), 0.7, 0],
      },
    },
    {
      id: 'region-focus/outline',
      type: 'line',
      source: 'regions',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', stateIs('selected'), palette.accent, palette.ink],
        'line-width': ['case', stateIs('selected'), 3, stateIs('hover'), 1.75, 0],
      },
    },
  ],
}
