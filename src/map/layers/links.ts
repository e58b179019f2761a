import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Catalogue } from '@/domain/catalogue'
import type { LinkId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { Drawing } from '@/map/drawing'
import type { LinkMark } from '@/map/marks'
import type { MapPalette } from '@/map/palette'
import { stateIs, stateNumber } from './expressions'
import type { FeatureState, FeatureStates, MapLayer } from './mapLayer'

/** Below this a pointer, and still more a finger, would miss a line. */
const HIT_WIDTH = 12

/**
 * Cooperation links. All of them are in the source; one that is not drawn has no state and so no width, which costs
 * no fill. That answers a filter in the next frame, where a filter of the layer would wait for the worker to cut tiles.
 */
export const links: MapLayer = {
  id: 'links',
  slot: 'link',
  sources: (catalogue) => ({ links: { type: 'geojson', promoteId: 'id', data: weakestFirst(catalogue) } }),
  layers: ({ palette }) => [
    line('links/halo', palette.panel, { extra: 2, opacity: ['*', stateNumber('halo', 0), 0.85] }),
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
const isEmphasised: ExpressionSpecification = ['any', stateIs('hover'), ['>', stateNumber('halo', 0), 0]]

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

const evidence = ({ projects, events }: { projects: readonly unknown[]; events: readonly unknown[] }) =>
  projects.length + events.length

/** Later features lie on top. */
function weakestFirst({ geometry }: Catalogue): Catalogue['geometry']['links'] {
  const features = [...geometry.links.features].sort((a, b) => evidence(a.properties) - evidence(b.properties))
  return { type: 'FeatureCollection', features }
}

const emphasised = { faded: 0.15, related: 0.9, selected: 1 } as const

const linkStates = memoise(
  (marks: Drawing['links'], touched: Drawing['hoveredLinks']): FeatureStates =>
    new Map(marks.map((mark) => [mark.id, linkState(mark, touched.has(mark.id))])),
)

/** `isTouched`: it ends in the region under the pointer. */
function linkState({ kind, width, opacity, emphasis }: LinkMark, isTouched: boolean): FeatureState {
  const own = emphasis === 'normal' ? opacity : emphasised[emphasis]
  const isStrong = isTouched || emphasis === 'selected' || emphasis === 'related'
  return {
    kind,
    width: emphasis === 'selected' ? width + 1 : width,
    opacity: isTouched ? Math.max(own, emphasised.related) : own,
    ...(isStrong ? { halo: 1 } : {}),
  }
}
