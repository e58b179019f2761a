/**
 * What is to be seen, without a renderer: one model for the WebGL map, the SVG map, the legend and the exports.
 * Its pieces keep their identity while what they depend on stays the same, so that a renderer can skip them.
 */
import type { Catalogue, LonLat } from '@/domain/catalogue'
import type { Filter, Selection } from '@/domain/filter'
import type { LinkId, RegionId } from '@/domain/ids'
import type { Layer, LayerResult } from '@/domain/layers/layer'
import { layerById } from '@/domain/layers/registry'
import { memoise } from '@/domain/memoise'
import type { OwnLayer } from '@/domain/ownData/model'
import type { PointGroup } from '@/domain/points'
import type { HoverTarget, ViewState } from '@/view/state'
import { drawLinks } from './linkMarks'
import type { LinkMark, PinMark, RegionMark } from './marks'
import { drawOwn, type OwnMarks } from './ownMarks'
import { drawnPoints, drawPins } from './pinMarks'
import { drawRanked, type Ranked, type RankedView, rankedParts } from './rankedMarks'
import { drawRegions } from './regionMarks'
import { namedRegions, selectedPlaces, shownOverlays } from './selectionMarks'
import { drawSpokes, type Spokes } from './spokes'

export interface Drawing {
  readonly regions: ReadonlyMap<RegionId, RegionMark>
  /** Weakest first: the order in which they are laid over each other. */
  readonly links: readonly LinkMark[]
  /** Organisations and events drawn, those at one place together. */
  readonly points: readonly PointGroup[]
  /** How each of the points stands to the selection. */
  readonly pins: readonly PinMark[]
  /** Star of who works together in the selected project, or with the selected organisation; see `spokes.ts`. */
  readonly spokes: Spokes | null
  /** Points and links of the reader's own data. */
  readonly own: OwnMarks
  /**
   * Numbered regions and the lines to them, while partners are sought or regions compared; every other link is faded
   * then. `null` otherwise.
   */
  readonly ranked: Ranked | null
  /** Overlay regions that are drawn: their partner is selected. */
  readonly overlays: readonly RegionId[]
  /** Regions named at every zoom. */
  readonly named: readonly RegionId[]
  /** What colours the regions, and what it says of each: the legend and the tooltip read the same. */
  readonly layer: Layer
  readonly layerResult: LayerResult
  readonly linksShown: number
  readonly linksTotal: number
  /** Points that must be in sight when the selection changes: corners of regions, a seat. */
  readonly selectedPlaces: readonly LonLat[]
  readonly selection: Selection | null
  /** The filter drawn, a previewed domain included. */
  readonly filter: Filter
  readonly hover: HoverTarget | null
  /** Drawn links that touch the region under the pointer. */
  readonly hoveredLinks: ReadonlySet<LinkId>
}

/** What of the view decides the drawing. */
export type DrawnView = Filter &
  Pick<ViewState, 'selection' | 'hover' | 'layer' | 'previewedDomain'> &
  Partial<Pick<ViewState, 'own'>> &
  RankedView

/** Remembers its last results, so each renderer on a page that shows another view keeps one of its own. */
export function createDrawer(): (catalogue: Catalogue, view: DrawnView) => Drawing {
  const { filterOf, regions, links, ranked, points, pins, overlays, named, places } = memoisedParts()
  const withMoment = momentDrawer()
  const assemble = memoise(
    (catalogue: Catalogue, filter: Filter, layer: Layer, view: DrawnView): Drawing => {
      const { selection } = view
      const layerResult = layer.evaluate(catalogue, filter)
      const numbered = ranked(catalogue, view, filter)
      const drawnLinks = links(catalogue, filter, selection, numbered)
      return {
        regions: regions(catalogue, filter, layerResult, selection),
        links: drawnLinks.marks,
        points: points(catalogue, filter, selection, numbered),
        pins: pins(catalogue, filter, selection, numbered),
        spokes: drawSpokes(catalogue, selection),
        own: noOwn,
        ranked: numbered,
        overlays: overlays(catalogue, selection),
        named: named(catalogue, selection, numbered),
        layer,
        layerResult,
        linksShown: drawnLinks.marks.length,
        linksTotal: drawnLinks.total,
        selectedPlaces: places(catalogue, selection),
        selection,
        filter,
        hover: null,
        hoveredLinks: noLinks,
      }
    },
    (catalogue, filter, layer, view) => [
      catalogue,
      filter,
      layer,
      view.selection,
      ...rankedParts(catalogue, view, filter),
    ],
  )
  return (catalogue, view) => {
    const filter = filterOf(...filterFields(view))
    const base = assemble(catalogue, filter, layerById(catalogue, view.layer, view.own), view)
    return withMoment(catalogue, base, view.own ?? null, view.hover?.target ?? null)
  }
}

const memoisedParts = () => ({
  filterOf: memoise(pickFilter),
  regions: memoise(drawRegions),
  links: memoise(drawLinks),
  ranked: memoise(drawRanked, rankedParts),
  points: memoise(drawnPoints),
  pins: memoise(drawPins),
  overlays: memoise(shownOverlays),
  named: memoise(namedRegions),
  places: memoise(selectedPlaces),
})

/** Adds what only this moment knows: the reader's own data and the pointer. */
function momentDrawer() {
  const hovered = memoise(linksTouching)
  const drawnOwn = memoise(drawOwn)
  return memoise((catalogue: Catalogue, base: Drawing, own: OwnLayer | null, hover: HoverTarget | null): Drawing => {
    const hoveredLinks = hover ? hovered(catalogue, base.links, hover) : noLinks
    return { ...base, own: drawnOwn(catalogue, own, base.filter.countries), hover, hoveredLinks }
  })
}

/** The drawing of the page's one map. */
export const draw = createDrawer()

const filterFields = (view: DrawnView) =>
  [
    view.previewedDomain,
    view.domains,
    view.match,
    view.period,
    view.countries,
    view.showUnverified,
    view.linkKinds,
    view.top,
    view.years,
    view.minEvidence,
    view.linkScope,
    // Where the selection filters nothing, selecting something else is not another filter.
    view.linkScope === 'selection' ? view.selection : null,
    view.whiteSpace,
    view.points,
    view.helix,
    view.roles,
  ] as const

/** A filter whose identity changes only when one of its fields does; a previewed domain stands in for the chosen ones. */
function pickFilter(...fields: ReturnType<typeof filterFields>): Filter {
  const [preview, domains, match, period, countries, showUnverified, linkKinds, top, years, minEvidence, ...more] =
    fields
  const [linkScope, selection, whiteSpace, points, helix, roles] = more
  return {
    domains: preview === null ? domains : [preview],
    match,
    period,
    countries,
    showUnverified,
    linkKinds,
    top,
    years,
    minEvidence,
    linkScope,
    selection,
    whiteSpace,
    points,
    helix,
    roles,
  }
}

const noLinks: ReadonlySet<LinkId> = new Set()
const noOwn: OwnMarks = { points: [], links: [] }

function linksTouching(catalogue: Catalogue, marks: readonly LinkMark[], hover: HoverTarget): ReadonlySet<LinkId> {
  if (hover.kind !== 'region') return noLinks
  const touching = marks.filter(({ id }) => {
    const link = catalogue.links.get(id)
    return link?.a === hover.id || link?.b === hover.id
  })
  return new Set(touching.map(({ id }) => id))
}
