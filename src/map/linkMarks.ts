import type { Catalogue, Link } from '@/domain/catalogue'
import type { Filter, Selection } from '@/domain/filter'
import type { LinkId } from '@/domain/ids'
import { seenLinks } from '@/domain/seenLinks'
import { type VisibleLink, visibleLinks } from '@/domain/selectors'
import { emphasisOf, onMap } from './emphasis'
import type { LinkMark } from './marks'
import type { Ranked } from './rankedMarks'
import { drawSpokes } from './spokes'

export interface LinkMarks {
  readonly marks: readonly LinkMark[]
  /** Before the cut to the strongest. */
  readonly total: number
}

/** With something ranked all but its own links step back, as they do behind a selection. */
export function drawLinks(
  catalogue: Catalogue,
  filter: Filter,
  selection: Selection | null,
  ranked: Ranked | null,
): LinkMarks {
  const { shown: strongest, total } = visibleLinks(catalogue, filter)
  const emphasised = isToldByStar(catalogue, filter, selection)
    ? { links: noLinks }
    : onMap(catalogue, selection, filter)
  const own = relatedLinks(catalogue, filter, emphasised?.links)
  const drawn = withRelated(strongest, [...own, ...seenLinks(catalogue, ranked?.links ?? [], filter)])
  const most = Math.max(LEAST_FULL_WIDTH_EVIDENCE, ...drawn.slice(0, 1).map((link) => link.evidence))
  const opacity = opacityAmong(drawn.length)
  const marks = drawn.map((visible): LinkMark => {
    const { link, kind, evidence } = visible
    const isSelected = selection?.kind === 'link' && selection.id === link.id
    const emphasis = emphasisOf(link.id, isSelected, emphasised?.links ?? ranked?.links)
    return {
      id: link.id,
      kind,
      weight: kind === 'affinity' ? (link.affinity ?? 0) : evidence,
      width: widthOf(visible, most),
      opacity,
      emphasis,
    }
  })
  return { marks: marks.reverse(), total }
}

const noLinks: ReadonlySet<LinkId> = new Set()

/**
 * Who took part is told by the star (`spokes.ts`): a line between each two of its regions as well would be a hairball.
 * Where only links of the selection are wished for, they are drawn as they are.
 */
function isToldByStar(catalogue: Catalogue, { linkScope }: Filter, selection: Selection | null): boolean {
  return linkScope !== 'selection' && drawSpokes(catalogue, selection) !== null
}

/**
 * Links of the selection are drawn although they are not among the strongest, as many as are drawn of the others; a
 * selected link also where the filter hides it.
 */
function relatedLinks(catalogue: Catalogue, filter: Filter, ids: ReadonlySet<LinkId> = new Set()) {
  const seen = seenLinks(catalogue, ids, filter)
  const most = filter.top === 'all' ? seen.length : filter.top
  if (seen.length > 0 || ids.size !== 1) return seen.slice(0, most)
  return [...ids].flatMap((id) => asItIs(catalogue.links.get(id)))
}

function asItIs(link: Link | undefined): readonly VisibleLink[] {
  if (!link) return []
  const [projects, events] = [link.projects.length, link.events.length]
  const kind = projects > 0 ? 'project' : events > 0 ? 'event' : 'affinity'
  return [{ link, kind, projects, events, evidence: projects + events }]
}

function withRelated(strongest: readonly VisibleLink[], more: readonly VisibleLink[]): readonly VisibleLink[] {
  if (more.length === 0) return strongest
  const all = new Map(strongest.map((seen) => [seen.link.id, seen]))
  for (const seen of more) if (!all.has(seen.link.id)) all.set(seen.link.id, seen)
  return [...all.values()]
}

/** So that a few weak links, drawn alone, don't look strong. */
const LEAST_FULL_WIDTH_EVIDENCE = 9
const WIDEST = 6

/** In proportion: twice the evidence, twice as wide. What would be thinner than a pixel is a pixel wide. */
function widthOf({ kind, evidence, link }: VisibleLink, most: number): number {
  const width = kind === 'affinity' ? 1 + 2 * (link.affinity ?? 0) : (WIDEST * evidence) / most
  return Math.round(Math.min(WIDEST, Math.max(1, width)) * 100) / 100
}

/** Ink on the map stays about the same, however many are drawn: 0.9 up to 20, 0.63 at 60, 0.25 at 1,000. */
function opacityAmong(count: number): number {
  if (count <= 20) return 0.9
  return Math.round(Math.max(0.1, 0.9 * (20 / count) ** 0.33) * 100) / 100
}
