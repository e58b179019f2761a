/** Everything that the search for partners shows for one region. */
import { domainRarity, sharedDomains } from '@/domain/affinity'
import type { Catalogue, Link, Region } from '@/domain/catalogue'
import type { Filter } from '@/domain/filter'
import type { DomainId } from '@/domain/ids'
import { linkId, type RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { Organisation } from '@/domain/schema/organisations'
import { prioritiesOf, regionMatches, regionParts } from '@/domain/selectors'
import { domainSets } from '@/domain/whiteSpace'
import { kmBetween, type MatchParts, measureFrom } from './parts'
import { type ReasonAgainst, type ReasonFor, type ReasonInput, reasonsAgainst, reasonsFor } from './reasons'
import { type Placed, rank } from './score'
import { type Aim, weightsOf } from './weights'

/** The part of a filter that decides who is a candidate. */
export type MatchFilter = Pick<Filter, 'domains' | 'match' | 'countries' | 'period' | 'showUnverified' | 'helix'>

export interface Candidate {
  readonly id: RegionId
  readonly region: Region
  readonly parts: MatchParts
  /** The pair's recorded link; missing where nothing is recorded and their affinity is low. */
  readonly link: Link | undefined
  readonly km: number
  /** Rarest first. */
  readonly shared: readonly DomainId[]
  readonly reasonsFor: readonly ReasonFor[]
  readonly reasonsAgainst: readonly ReasonAgainst[]
}

export interface Matches {
  readonly from: Region
  /** Best first. */
  readonly placed: readonly Placed<Candidate>[]
  /** Not ranked, because too little is known of them. */
  readonly unplaced: readonly Candidate[]
  /** Regions that meet domains and countries but have no known organisation of the sides asked for. */
  readonly withoutSide: number
}

/**
 * Candidates are regions of other countries that meet the filter's domains; where countries are chosen, those of these
 * countries, one's own included if it is among them. With sides of the helix chosen, only regions where an
 * organisation of one of them is known. The region itself need not meet the filter.
 */
const candidatesOf = memoise(
  (catalogue: Catalogue, from: Region, filter: MatchFilter) => {
    const isAsked = ({ id, country }: Region) =>
      id !== from.id && (filter.countries.length > 0 || country !== from.country)
    const regions = [...regionMatches(catalogue, filter).values()]
      .filter(({ matches, region }) => matches && isAsked(region))
      .map(({ region }) => region)
    const fitting = regions.filter(({ id }) => filter.helix.length === 0 || bodiesOf(catalogue, id, filter).length > 0)
    const make = candidateMaker(catalogue, from, filter)
    return { candidates: fitting.map(make), withoutSide: regions.length - fitting.length }
  },
  (catalogue, from, filter) => [catalogue, from, filter.helix, ...regionParts(filter)],
)

function candidateMaker(catalogue: Catalogue, from: Region, filter: MatchFilter): (region: Region) => Candidate {
  const measure = measureFrom(catalogue, from.id, filter)
  const sets = domainSets(catalogue, filter.period, filter.showUnverified)
  const rarity = domainRarity(sets)
  const own = sets.get(from.id) ?? new Set<DomainId>()
  return (region) => {
    const link = catalogue.links.get(linkId(from.id, region.id))
    const km = kmBetween(from.labelPoint, region.labelPoint)
    const strategy = prioritiesOf(catalogue, region.id, filter)
    const isNationalOnly = strategy.length > 0 && strategy.every(({ level }) => level === 'national')
    const input: ReasonInput = { from: from.id, to: region, sets, rarity, link, km, isNationalOnly }
    return {
      ...{ id: region.id, region, link, km, parts: measure(region.id) },
      shared: sharedDomains(own, sets.get(region.id) ?? new Set(), rarity),
      reasonsFor: reasonsFor(catalogue, input),
      reasonsAgainst: reasonsAgainst(catalogue, input),
    }
  }
}

/** Known organisations of a region, of the sides of the helix asked for; of all sides where none is. */
export function bodiesOf(
  catalogue: Catalogue,
  region: RegionId,
  { helix }: Pick<Filter, 'helix'>,
): readonly Organisation[] {
  const known = catalogue.organisationsByRegion.get(region) ?? []
  return helix.length === 0 ? known : known.filter((one) => helix.includes(one.helix))
}

/** `null` where the region isn't known; an overlay stands for the region where its owner has its seat. */
export const matchesOf = memoise(
  (catalogue: Catalogue, id: RegionId, aim: Aim, filter: MatchFilter): Matches | null => {
    const from = baseRegion(catalogue, id)
    if (!from) return null
    const { candidates, withoutSide } = candidatesOf(catalogue, from, filter)
    return { from, ...rank(candidates, weightsOf(aim)), withoutSide }
  },
  (catalogue, id, aim, filter) => [catalogue, id, ...aimParts(aim), filter.helix, ...regionParts(filter)],
)

function aimParts(aim: Aim): readonly unknown[] {
  const { affinity, ties, learning, nearness } = weightsOf(aim)
  return [affinity, ties, learning, nearness]
}

/** Facts of an overlay are kept at the base region of its owner's seat. */
export function baseRegion(catalogue: Catalogue, id: RegionId): Region | undefined {
  const owner = catalogue.overlays.get(id)?.overlayFor
  const seat = owner && catalogue.organisations.get(owner)?.regionId
  return catalogue.regions.get(seat ?? id)
}
