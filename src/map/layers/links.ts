import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'
import type { Catalogue } from '@/domain/catalogue'
import type { LinkId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { Drawing } from '@/map/drawing'
import { linkCurves } from '@/map/linkCurves'
import type { MapPalette } from '@/map/palette'
import { stateIs, stateNumber } from './expressions'
import { linkState } from './linkState'
import type { FeatureStates, MapLayer } from './mapLayer'

/** Below this a pointer, and still more a finger, would miss a line. */
const HIT_WIDTH = 12

/**
 * Cooperation links. The source holds those drawn, not all that exist: a frame then costs the same for a thousand as for
 * a hundred thousand known links. Emphasis is feature state, and what a filter drops loses its state, so both show in the
 * next frame; what it adds follows when the worker has cut it, see `docs/decisions/0006`.
 */
export const links: MapLayer = {
  id: 'links',
  slot: 'link',
  sources: () => ({ links: { type: 'geojson', promoteId: 'id', data: { type: 'FeatureCollection', features: [] } } }),
  data: (catalogue, { links }) => ({ links: shapesOf(catalogue, idsOf(links)) }),
  layers: ({ palette }) => [
    line('links/halo', palette.panel, { extra: 2, opacity: stateNumber('halo', 0) }),
    line('links/solid', kindColour(palette), { shows: ['!=', kind, 'affinity'] }),
    line('links/dashed', palette['link-affinity'], { shows: ['==', kind, 'affinity'], dash: [2.5, 1.5] }),
    line('links/emphasis', kindColour(palette), { shows: isEmphasised }),
    {
      id: 'links/hit',
      type: 'line',
      source: 'links',
      paint: {
        // Constant zero: not drawn at all, but found by the pointer.
        'line-opacity': 0,
        'line-width': ['case', ['>', width, 0], ['max', HIT_WIDTH, width], 0],
      },
    },
  ],
  states: ({ links, hoveredLinks }) => ({ links: linkStates(links, hoveredLinks) }),
  picks: [{ layer: 'links/hit', target: (id) => ({ kind: 'link', id: id as LinkId }) }],
}

const width = stateNumber('width', 0)
const kind: ExpressionSpecification = ['coalesce', ['feature-state', 'kind'], 'project']
const isEmphasised: ExpressionSpecification = ['any', stateIs('hover'), stateIs('strong')]

interface LineOptions {
  readonly shows?: ExpressionSpecification
  readonly extra?: number
  readonly opacity?: ExpressionSpecification
  readonly dash?: number[]
}

function line(id: string, colour: string | ExpressionSpecification, options: LineOptions) {
  const { shows = ['literal', true] as ExpressionSpecification, extra = 0, dash } = options
  const drawn: ExpressionSpecification = ['case', stateIs('hover'), ['+', width, 1.5 + extra], ['+', width, extra]]
  return {
    id,
    type: 'line' as const,
    source: 'links',
    layout: { 'line-cap': dash ? ('butt' as const) : ('round' as const), 'line-join': 'round' as const },
    paint: {
      'line-color': colour,
      'line-width': ['case', ['all', ['>', width, 0], shows], drawn, 0] as ExpressionSpecification,
      'line-opacity':
        options.opacity ?? (['case', stateIs('hover'), 1, stateNumber('opacity', 0)] as ExpressionSpecification),
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  }
}

function kindColour(palette: MapPalette): ExpressionSpecification {
  return ['match', kind, 'event', palette['link-event'], 'affinity', palette['link-affinity'], palette['link-project']]
}

/** In the order drawn: later features lie on top. One text, so that the same links are the same whatever their emphasis. */
const idsOf = memoise((marks: Drawing['links']) => marks.map(({ id }) => id).join(' '))

const shapesOf = memoise((catalogue: Catalogue, ids: string): FeatureCollection => {
  const curveOf = linkCurves(catalogue)
  const features = ids.split(' ').flatMap((id) => {
    const geometry = curveOf(id as LinkId)
    return geometry ? [{ type: 'Feature' as const, geometry, properties: { id } }] : []
  })
  return { type: 'FeatureCollection', features }
})

const linkStates = memoise(
  (marks: Drawing['links'], touched: Drawing['hoveredLinks']): FeatureStates =>
    new Map(marks.map((mark) => [mark.id, linkState(mark, touched.has(mark.id))])),
)
