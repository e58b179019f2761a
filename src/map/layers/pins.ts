import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'
import type { EventId, OrganisationId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { PointGroup } from '@/domain/points'
import type { PinMark } from '@/map/marks'
import type { MapPalette } from '@/map/palette'
import { FADED_PIN, isMainPartner, pinTarget } from '@/map/pinMarks'
import { sizes } from '@/map/sizes'
import type { HoverTarget } from '@/view/state'
import { byZoom, fontSemibold, stateIs, stateNumber } from './expressions'
import type { FeatureState, FeatureStates, MapLayer } from './mapLayer'

const isMain: ExpressionSpecification = ['get', 'isMain']
const ofKind = (kind: string): FilterSpecification => ['==', ['get', 'kind'], kind]
const opacity = stateNumber('opacity', 1)

/**
 * Organisations and events: the own project's partners large and with a heart, events hollow, several at one place as
 * one mark with their number.
 */
export const pins: MapLayer = {
  id: 'pins',
  slot: 'point',
  sources: () => ({ pins: { type: 'geojson', promoteId: 'id', data: { type: 'FeatureCollection', features: [] } } }),
  data: (_, { points }) => ({ pins: shapesOf(points) }),
  layers: ({ palette }) => [
    dot(palette),
    {
      id: 'pins/heart',
      type: 'circle',
      source: 'pins',
      filter: ['all', ['==', isMain, true], ['!=', ['get', 'kind'], 'place']],
      paint: {
        'circle-radius': byZoom(...sizes.heart),
        'circle-color': palette.panel,
        'circle-opacity': opacity,
      },
    },
    count(palette),
    ...pinKinds.map((kind) => ({
      id: `pins/hit-${kind}`,
      type: 'circle' as const,
      source: 'pins',
      filter: ofKind(kind),
      paint: { 'circle-radius': 12, 'circle-opacity': 0 },
    })),
  ],
  states: (drawing) => ({ pins: pinStates(drawing.pins) }),
  picks: [
    { layer: 'pins/hit-org', target: (id) => ({ kind: 'org', id: id as OrganisationId }) },
    { layer: 'pins/hit-event', target: (id) => ({ kind: 'event', id: id as EventId }) },
    { layer: 'pins/hit-place', target: (id) => ({ kind: 'place', id }) },
  ],
}

const dot = (palette: MapPalette): CircleLayerSpecification => ({
  id: 'pins/dot',
  type: 'circle',
  source: 'pins',
  paint: {
    'circle-radius': byZoom(...pinRadii),
    'circle-color': ['case', stateIs('selected'), palette.focus, ['get', 'isHollow'], palette.panel, palette.accent],
    'circle-stroke-color': ['case', ['get', 'isHollow'], palette['link-event'], palette.panel],
    'circle-stroke-width': ['case', ['any', isMain, ['get', 'isHollow']], 2, 1.25],
    'circle-opacity': opacity,
    'circle-stroke-opacity': opacity,
  },
})

/** How many are at a place of several. */
const count = (palette: MapPalette): SymbolLayerSpecification => ({
  id: 'pins/count',
  type: 'symbol',
  source: 'pins',
  filter: ofKind('place'),
  layout: {
    'text-field': ['to-string', ['get', 'count']],
    'text-font': fontSemibold,
    'text-size': byZoom(...sizes.count),
    // The number belongs to its mark: it neither gives way to names nor drives them away.
    'text-allow-overlap': true,
    'text-ignore-placement': true,
  },
  paint: {
    'text-color': ['case', ['get', 'isHollow'], palette['link-event'], palette.panel],
    'text-opacity': opacity,
  },
})

const pinKinds = ['org', 'event', 'place'] as const satisfies readonly HoverTarget['kind'][]

const pinRadii = sizes.placePin.map(([zoom, place], index) => {
  const [main = 0, other = 0] = [sizes.mainPin[index]?.[1], sizes.otherPin[index]?.[1]]
  return [zoom, radius(place, main, other)] as const
})

/** A place with several is larger, for its number; so are the main pins; one that is selected or pointed at grows. */
function radius(place: number, main: number, other: number): ExpressionSpecification {
  const size: ExpressionSpecification = ['case', ['==', ['get', 'kind'], 'place'], place, isMain, main, other]
  return ['+', size, ['case', ['any', stateIs('selected'), stateIs('hover')], 2.5, 0]]
}

/** Main partners last, to lie on top; within each from north to south. */
const shapesOf = memoise((points: readonly PointGroup[]): FeatureCollection => {
  const features = points.map((group) => {
    const { kind, id } = pinTarget(group)
    const count = group.organisations.length + group.events.length
    const isHollow = group.organisations.length === 0
    return {
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [...group.position] },
      properties: { id, kind, count, isHollow, isMain: group.organisations.some(isMainPartner) },
    }
  })
  features.sort((one, other) => Number(one.properties.isMain) - Number(other.properties.isMain))
  return { type: 'FeatureCollection', features }
})

const pinStates = memoise(
  (marks: readonly PinMark[]): FeatureStates => new Map(marks.map((mark) => [mark.id, pinState(mark)])),
)

function pinState({ emphasis }: PinMark): FeatureState {
  return { opacity: emphasis === 'faded' ? FADED_PIN : 1, ...(emphasis === 'selected' ? { selected: true } : {}) }
}
