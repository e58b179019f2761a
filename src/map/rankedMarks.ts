/** What the search for partners and the comparison put on the map: numbers on regions, and lines to them. */
import type { Catalogue, LonLat } from '@/domain/catalogue'
import { type LinkId, linkId, type RegionId } from '@/domain/ids'
import { linkCurve } from '@/domain/linkCurve'
import { baseRegion, type MatchFilter, matchesOf } from '@/domain/match/matches'
import type { ViewState } from '@/view/state'

export interface RankedMark {
  readonly id: RegionId
  /** The number shown: rank in the search for partners, place among the compared. */
  readonly number: number
  /** Where the number stands. */
  readonly position: LonLat
  /** The line from the origin, both ends included; empty in a comparison, which has no origin. */
  readonly arc: readonly LonLat[]
}

export interface Ranked {
  /** The region for which partners are sought; `null` in a comparison. */
  readonly origin: { readonly id: RegionId; readonly position: LonLat } | null
  /** Lowest number first; to be drawn the other way round, so that the best lies on top. */
  readonly marks: readonly RankedMark[]
  /** Links that stay in front while the others step back: those among the compared. */
  readonly links: ReadonlySet<LinkId>
}

/** What of a view decides it. */
export type RankedView = Pick<ViewState, 'room' | 'matchFor' | 'aim' | 'compared'>

/** The rest of a view may change without asking again; outside of the two rooms all of it may. */
export function rankedParts(catalogue: Catalogue, view: RankedView, filter: MatchFilter): readonly unknown[] {
  if (view.room === 'match') return [catalogue, view.room, view.matchFor, view.aim, filter]
  return view.room === 'compare' ? [catalogue, view.room, view.compared] : [catalogue]
}

/** More numbers than this would hide the map. */
const mostNumbers = 10

/** `null` in every other room, and while no region is chosen. */
export function drawRanked(catalogue: Catalogue, view: RankedView, filter: MatchFilter): Ranked | null {
  if (view.room === 'compare') return comparedOnes(catalogue, view.compared)
  if (view.room !== 'match' || view.matchFor === null) return null
  const found = matchesOf(catalogue, view.matchFor, view.aim, filter)
  if (!found) return null
  const { id, labelPoint } = found.from
  return {
    origin: { id, position: labelPoint },
    marks: found.placed.slice(0, mostNumbers).map(({ item: { region }, rank }) => ({
      id: region.id,
      number: rank,
      position: region.labelPoint,
      arc: linkCurve(labelPoint, region.labelPoint),
    })),
    links: new Set(),
  }
}

function comparedOnes(catalogue: Catalogue, compared: readonly RegionId[]): Ranked | null {
  const regions = compared.flatMap((id) => baseRegion(catalogue, id) ?? [])
  if (regions.length === 0) return null
  const marks = regions.map(({ id, labelPoint }, index) => ({
    ...{ id, number: index + 1, position: labelPoint },
    arc: [],
  }))
  const pairs = regions.flatMap(({ id }, index) => regions.slice(index + 1).map((other) => linkId(id, other.id)))
  return { origin: null, marks, links: new Set(pairs) }
}

/** All regions that it puts on the map. */
export function rankedRegions(ranked: Ranked | null): readonly RegionId[] {
  if (!ranked) return []
  return [...(ranked.origin ? [ranked.origin.id] : []), ...ranked.marks.map(({ id }) => id)]
}
