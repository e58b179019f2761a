import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection, Position } from 'geojson'
import { memoise } from '@/domain/memoise'
import type { OwnLinkMark, OwnPointMark } from '@/map/ownMarks'
import { byZoom, stateIs } from './expressions'
import type { MapLayer } from './mapLayer'

const emptySource = (): GeoJSONSourceSpecification => ({
  type: 'geojson',
  promoteId: 'id',
  data: { type: 'FeatureCollection', features: [] },
})

/** A reader's own links: straight and in a colour of their own, so that nobody takes them for the atlas's. */
export const ownLinks: MapLayer = {
  id: 'own-links',
  slot: 'link',
  sources: () => ({ 'own-links': emptySource() }),
  data: (_, { own }) => ({ 'own-links': lines(own.links) }),
  layers: ({ palette }) => [
    {
      id: 'own-links/line',
      type: 'line',
      source: 'own-links',
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': palette['domain-4'],
        'line-width': ['+', ['get', 'width'], ['case', stateIs('hover'), 1.5, 0]],
        'line-opacity': 0.8,
      },
    },
    {
      id: 'own-links/hit',
      type: 'line',
      source: 'own-links',
      paint: { 'line-opacity': 0, 'line-width': ['max', 12, ['get', 'width']] },
    },
  ],
  picks: [{ layer: 'own-links/hit', target: (id) => ({ kind: 'ownLink', id }) }],
}

/** A reader's own points. */
export const ownPoints: MapLayer = {
  id: 'own-points',
  slot: 'point',
  sources: () => ({ 'own-points': emptySource() }),
  data: (_, { own }) => ({ 'own-points': dots(own.points) }),
  layers: ({ palette }) => [
    {
      id: 'own-points/dot',
      type: 'circle',
      source: 'own-points',
      paint: {
        'circle-radius': byZoom(
          [3, ['case', stateIs('hover'), 6, 3.5]],
          [6, ['case', stateIs('hover'), 8, 5.5]],
          [9, ['case', stateIs('hover'), 10, 7.5]],
        ),
        'circle-color': palette['domain-4'],
        'circle-stroke-color': palette.panel,
        'circle-stroke-width': 1.25,
      },
    },
  ],
  picks: [{ layer: 'own-points/dot', target: (id) => ({ kind: 'ownPoint', id }) }],
}

const lines = memoise(
  (links: readonly OwnLinkMark[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: links.map(({ id, ends, width }) => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: ends.map((end): Position => [...end]) },
      properties: { id, width },
    })),
  }),
)

const dots = memoise(
  (points: readonly OwnPointMark[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: points.map(({ id, position }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...position] },
      properties: { id },
    })),
  }),
)
