/** What the rooms beside the map put on it: numbers on regions, and lines to them or among them. */
import { baseRegion } from '@/domain/baseRegion'
import type { Catalogue, LonLat, Region } from '@/domain/catalogue'
import { teamOf } from '@/domain/consortium/team'
import { type LinkId, linkId, type OrganisationId, type RegionId } from '@/domain/ids'
import { linkCurve } from '@/domain/linkCurve'
import { type MatchFilter, matchesOf } from '@/domain/match/matches'
import type { Message } from '@/domain/message'
import { regionName } from '@/domain/regionName'
import type { Language } from '@/domain/schema/vocabulary'
import type { ViewState } from '@/view/state'

export interface RankedMark {
  readonly id: RegionId
  /** The number shown: rank in the search for partners, else place in the list beside the map. */
  readonly number: number
  /** Where the number stands. */
  readonly position: LonLat
  /** The line from the origin, both ends included; empty where there is none. */
  readonly arc: readonly LonLat[]
}

export interface Ranked {
  /** The region for which partners are sought; `null` in the other rooms. */
  readonly origin: { readonly id: RegionId; readonly position: LonLat } | null
  /** Lowest number first; to be drawn the other way round, so that the best lies on top. */
  readonly marks: readonly RankedMark[]
  /** Links that stay in front while the others step back: those among the numbered. */
  readonly links: ReadonlySet<LinkId>
  /** Drawn as pins whatever the filter says: those of the team. */
  readonly organisations: readonly OrganisationId[]
}

/** What the numbers stand for, in a legend. */
export function rankedMessage({ regions }: Catalogue, { origin }: Ranked, language: Language): Message {
  if (!origin) return { id: 'legend.numbers.compared' }
  const region = regions.get(origin.id)
  return { id: 'legend.numbers.candidates', values: { name: region ? regionName(region, language) : origin.id } }
}

/** What of a view decides it. */
export type RankedView = Pick<ViewState, 'room' | 'matchFor' | 'aim' | 'compared' | 'team' | 'group'>

/** The rest of a view may change without asking again; outside of these rooms all of it may. */
export function rankedParts(catalogue: Catalogue, view: RankedView, filter: MatchFilter): readonly unknown[] {
  if (view.room === 'match') return [catalogue, view.room, view.matchFor, view.aim, filter]
  const lists: Partial<Record<RankedView['room'], unknown>> = {
    compare: view.compared,
    consortium: view.team,
    'trans-s3': view.group,
  }
  return view.room in lists ? [catalogue, view.room, lists[view.room]] : [catalogue]
}

/** More numbers than this would hide the map. */
const mostNumbers = 10

/** `null` in every other room, and while no region is chosen. */
export function drawRanked(catalogue: Catalogue, view: RankedView, filter: MatchFilter): Ranked | null {
  if (view.room === 'compare') return numberedOnes(basesOf(catalogue, view.compared))
  if (view.room === 'trans-s3') return numberedOnes(basesOf(catalogue, view.group))
  if (view.room === 'consortium') return teamOnMap(catalogue, view.team)
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
    organisations: [],
  }
}

function teamOnMap(catalogue: Catalogue, ids: RankedView['team']): Ranked | null {
  const { places, organisations } = teamOf(catalogue, ids)
  return numberedOnes(
    places.map(({ region }) => region),
    organisations.map(({ id }) => id),
  )
}

const basesOf = (catalogue: Catalogue, ids: readonly RegionId[]) => [
  ...new Set(ids.flatMap((id) => baseRegion(catalogue, id) ?? [])),
]

/** Without an origin: numbered in their order, with the links among them in front. */
function numberedOnes(regions: readonly Region[], organisations: readonly OrganisationId[] = []): Ranked | null {
  if (regions.length + organisations.length === 0) return null
  const marks = regions.map(({ id, labelPoint }, index) => ({
    ...{ id, number: index + 1, position: labelPoint },
    arc: [],
  }))
  const pairs = regions.flatMap(({ id }, index) => regions.slice(index + 1).map((other) => linkId(id, other.id)))
  return { origin: null, marks, links: new Set(pairs), organisations }
}

/** All regions that it puts on the map. */
export function rankedRegions(ranked: Ranked | null): readonly RegionId[] {
  if (!ranked) return []
  return [...(ranked.origin ? [ranked.origin.id] : []), ...ranked.marks.map(({ id }) => id)]
}
