import type { FeatureCollection } from 'geojson'
import type { Catalogue } from '@/domain/catalogue'
import type { RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { Drawing } from '@/map/drawing'
import { rankedRegions } from '@/map/rankedMarks'
import { byZoom, fontSemibold } from './expressions'
import type { MapLayer } from './mapLayer'

/** Outlines of the numbered regions, so that they are told from their neighbours. */
export const rankedOutlines: MapLayer = {
  id: 'ranked-outlines',
  slot: 'area-line',
  sources: () => ({ 'ranked-outlines': { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } }),
  data: (catalogue, { ranked }) => ({ 'ranked-outlines': outlinesOf(catalogue, ranked) }),
  layers: ({ palette }) => [
    {
      id: 'ranked-outlines/edge',
      type: 'line',
      source: 'ranked-outlines',
      paint: { 'line-color': palette.panel, 'line-width': byZoom([3, 3], [6, 5], [9, 6]) },
    },
    {
      id: 'ranked-outlines/line',
      type: 'line',
      source: 'ranked-outlines',
      paint: { 'line-color': palette.accent, 'line-width': byZoom([3, 1.6], [6, 2.5], [9, 3]) },
    },
  ],
}

/** Lines from the region that looks for partners to the best candidates. */
export const rankedArcs: MapLayer = {
  id: 'ranked-arcs',
  slot: 'link',
  sources: () => ({ 'ranked-arcs': { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } }),
  data: (_, { ranked }) => ({ 'ranked-arcs': arcsOf(ranked) }),
  layers: ({ palette }) => [
    {
      id: 'ranked-arcs/edge',
      type: 'line',
      source: 'ranked-arcs',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.panel, 'line-width': ['+', ['get', 'width'], 2.5], 'line-opacity': 0.9 },
    },
    {
      id: 'ranked-arcs/line',
      type: 'line',
      source: 'ranked-arcs',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': ['get', 'width'] },
    },
  ],
}

/** Their numbers, and those of the compared regions; pressing one selects its region. */
export const rankedNumbers: MapLayer = {
  id: 'ranked',
  slot: 'focus',
  sources: () => ({
    ranked: { type: 'geojson', promoteId: 'id', data: { type: 'FeatureCollection', features: [] } },
  }),
  data: (_, { ranked }) => ({ ranked: numbersOf(ranked) }),
  layers: ({ palette }) => [
    {
      id: 'ranked/disc',
      type: 'circle',
      source: 'ranked',
      layout: { 'circle-sort-key': ['get', 'order'] },
      paint: {
        'circle-radius': byZoom([3, 9], [6, 12], [9, 14]),
        'circle-color': ['case', ['get', 'isOrigin'], palette.focus, palette.accent],
        'circle-stroke-color': palette.panel,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'ranked/number',
      type: 'symbol',
      source: 'ranked',
      layout: {
        'text-field': ['get', 'text'],
        'text-font': fontSemibold,
        'text-size': byZoom([3, 11], [6, 13], [9, 15]),
        // A number belongs to its disc: it neither gives way to names nor drives them away.
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': palette['on-accent'] },
    },
  ],
  picks: [{ layer: 'ranked/disc', target: (id) => ({ kind: 'region', id: id as RegionId }) }],
}

const outlinesOf = memoise(({ geometry }: Catalogue, ranked: Drawing['ranked']): FeatureCollection => {
  const ids = new Set<string>(rankedRegions(ranked))
  const features = geometry.regions.features.filter(({ properties }) => ids.has(properties.id))
  return { type: 'FeatureCollection', features }
})

const arcsOf = memoise((ranked: Drawing['ranked']): FeatureCollection => {
  const arcs = ranked?.marks.filter(({ arc }) => arc.length > 1) ?? []
  return {
    type: 'FeatureCollection',
    // The best last, to lie on top.
    features: arcs.toReversed().map(({ id, number, arc }) => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: arc.map((point) => [...point]) },
      properties: { id, width: number <= 3 ? 3 : 1.75 },
    })),
  }
})

const numbersOf = memoise((ranked: Drawing['ranked']): FeatureCollection => {
  const numbers =
    ranked?.marks.map(({ id, number, position }) => ({ id, text: String(number), position, number })) ?? []
  const origin = ranked?.origin ? [{ ...ranked.origin, text: '', number: 0 }] : []
  return {
    type: 'FeatureCollection',
    features: [...origin, ...numbers].map(({ id, text, position, number }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...position] },
      properties: { id, text, order: -number, isOrigin: number === 0 },
    })),
  }
})
