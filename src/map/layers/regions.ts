import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { Drawing } from '@/map/drawing'
import type { RegionMark } from '@/map/marks'
import { faded, fillTokens, type MapPalette, mix } from '@/map/palette'
import { sizes } from '@/map/sizes'
import { byZoom, noSmoothing, stateIs } from './expressions'
import type { FeatureState, FeatureStates, MapLayer } from './mapLayer'

/** Base regions with the colour or pattern of their class; hatched where nothing is known. */
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
    {
      id: 'regions/fill',
      type: 'fill',
      source: 'regions',
      paint: { 'fill-color': fillColour(palette), ...noSmoothing },
    },
    {
      id: 'regions/pattern',
      type: 'fill',
      source: 'regions',
      filter: ['has', ['get', 'id'], ['global-state', 'patterns']],
      paint: { 'fill-pattern': ['image', ['get', ['get', 'id'], ['global-state', 'patterns']]], ...noSmoothing },
    },
  ],
  states: (drawing) => ({ regions: regionStates(drawing.regions) }),
  picks: [{ layer: 'regions/fill', target: (id) => ({ kind: 'region', id: id as RegionId }) }],
}

/** A region without a value is plain; one faded keeps its hue, so that its class stays readable behind a selection. */
function fillColour(palette: MapPalette): ExpressionSpecification {
  const ramp = (strength: number): ExpressionSpecification => {
    const [first, ...rest] = fillTokens
    const colour = (token: (typeof fillTokens)[number]) => mix(palette.region, palette[token], strength)
    const arms = rest.flatMap((token) => [token, colour(token)])
    return ['match', ['coalesce', ['feature-state', 'fill'], ''], first, colour(first), ...arms, palette.region]
  }
  return ['case', stateIs('faded'), ramp(faded), ramp(1)]
}

const regionStates = memoise(
  (marks: Drawing['regions']): FeatureStates =>
    new Map([...marks.values()].map((mark) => [mark.id, regionState(mark)])),
)

function regionState({ fill, emphasis }: RegionMark): FeatureState {
  return {
    ...(typeof fill === 'string' && fill !== 'no-data' ? { fill } : {}),
    ...(emphasis === 'normal' ? {} : { [emphasis]: true }),
  }
}

const isPartner: FilterSpecification = ['==', ['get', 'isPartner'], true]

/** Outlines that mark the partner regions: light around dark, so that they show on every class. */
export const regionOutlines: MapLayer = {
  id: 'region-outlines',
  slot: 'area-line',
  layers: ({ palette }) => [
    {
      id: 'region-outlines/partner-edge',
      type: 'line',
      source: 'regions',
      filter: isPartner,
      paint: { 'line-color': palette.panel, 'line-width': byZoom(...sizes.partnerEdge) },
    },
    {
      id: 'region-outlines/partner',
      type: 'line',
      source: 'regions',
      filter: isPartner,
      paint: { 'line-color': palette.accent, 'line-width': byZoom(...sizes.partner) },
    },
  ],
}

/** Outline of the region selected or pointed at, above everything that is drawn of areas. */
export const regionFocus: MapLayer = {
  id: 'region-focus',
  slot: 'area-line',
  layers: ({ palette }) => [
    {
      id: 'region-focus/outline',
      type: 'line',
      source: 'regions',
      paint: {
        'line-color': ['case', stateIs('selected'), palette.focus, palette.ink],
        'line-width': ['case', stateIs('selected'), 3, stateIs('hover'), 2, 0],
      },
    },
  ],
}
