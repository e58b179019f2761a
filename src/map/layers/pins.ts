import type { OrganisationId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { PinMark } from '@/map/marks'
import { pinsOf } from '@/map/pinMarks'
import { byZoom, stateIs, stateNumber } from './expressions'
import type { FeatureState, FeatureStates, MapLayer } from './mapLayer'

/** Seats of the partner organisations: GoSmart BSR's own large, those of its extension and associated ones small. */
export const pins: MapLayer = {
  id: 'pins',
  slot: 'point',
  sources: (catalogue) => ({
    pins: {
      type: 'geojson',
      promoteId: 'id',
      data: {
        type: 'FeatureCollection',
        features: pinsOf(catalogue).map(({ organisation, position, isMain }) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...position] },
          properties: { id: organisation.id, isMain },
        })),
      },
    },
  }),
  layers: ({ palette }) => [
    {
      id: 'pins/dot',
      type: 'circle',
      source: 'pins',
      paint: {
        'circle-radius': byZoom([3, radius(5, 3)], [6, radius(7, 4.5)], [9, radius(9, 6)]),
        'circle-color': ['case', stateIs('selected'), palette.focus, palette.accent],
        'circle-stroke-color': palette.panel,
        'circle-stroke-width': ['case', ['get', 'isMain'], 2, 1.25],
        'circle-opacity': stateNumber('opacity', 1),
        'circle-stroke-opacity': stateNumber('opacity', 1),
      },
    },
    {
      id: 'pins/heart',
      type: 'circle',
      source: 'pins',
      filter: ['==', ['get', 'isMain'], true],
      paint: {
        'circle-radius': byZoom([3, 1.6], [6, 2.2], [9, 3]),
        'circle-color': palette.panel,
        'circle-opacity': stateNumber('opacity', 1),
      },
    },
    {
      id: 'pins/hit',
      type: 'circle',
      source: 'pins',
      paint: { 'circle-radius': 12, 'circle-opacity': 0 },
    },
  ],
  states: (drawing) => ({ pins: pinStates(drawing.pins) }),
  picks: [{ layer: 'pins/hit', target: (id) => ({ kind: 'org', id: id as OrganisationId }) }],
}

/** The main pins are larger; one that is selected or pointed at grows. */
function radius(main: number, other: number) {
  const size = (value: number) => ['case', ['any', stateIs('selected'), stateIs('hover')], value + 2.5, value] as const
  return ['case', ['get', 'isMain'], size(main), size(other)] as unknown as ReturnType<typeof stateNumber>
}

const pinStates = memoise(
  (marks: readonly PinMark[]): FeatureStates => new Map(marks.map((mark) => [mark.id, pinState(mark)])),
)

function pinState({ emphasis }: PinMark): FeatureState {
  return { opacity: emphasis === 'faded' ? 0.45 : 1, ...(emphasis === 'selected' ? { selected: true } : {}) }
}
