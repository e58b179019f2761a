/** Everything that the search for partners shows for one region. */
import { domainRarity, sharedDomains } from '@/domain/affinity'
import type { Catalogue, Link, Region } from '@/domain/catalogue'
import type { Filter } from '@/domain/filter'
import type { DomainId, OrganisationId } from '@/domain/ids'
import { linkId, type RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { Organisation } from '@/domain/schema/organisations'
import { prioritiesOf, regionMatches, regionParts } from '@/domain/selectors'
import { strategiesByRegion } from '@/domain/strategies'
import { domainSets } from '@/domain/whiteSpace'
import { kmBetween, type MatchParts } from './parts'
import { type ReasonAgainst, type ReasonFor, type ReasonInput, reasonsAgainst, reasonsFor } from './reasons'
import { type Placed, rank } from './score'
import { measureFor, type Seeker, type SharedRecord, seekerDomains, seekerOf, sharedRecord } from './seeker'
import { type Aim, weightsOf } from './weights'

/** The part of a filter that decides who is a candidate. */
export type MatchFilter = Pick<Filter, 'domains' | 'match' | 'countries' | 'period' | 'showUnverified' | 'helix'>

export interface Candidate {
  readonly id: RegionId
  readonly region: Region
  readonly parts: MatchParts
  /** The link of the two regions; missing where nothing is recorded and their affinity is low. */
  readonly link: Link | undefined
  /** What is recorded of the seeker and this region. */
  readonly record: SharedRecord
  readonly km: number
  /** Rarest first. */
  readonly shared: readonly DomainId[]
  readonly reasonsFor: readonly ReasonFor[]
  readonly reasonsAgainst: readonly ReasonAgainst[]
}

export interface Matches {
  readonly seeker: Seeker
  /** Region of the seeker. */
  readonly from: Region
  /** Whether its own domains, or those of its region, are known. */
  readonly areDomainsKnown: boolean
  /** Whether its projects or the strategy of its region are laid beside the strategies of others. */
  readonly domainsFrom: 'projects' | 'strategy'
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
  (catalogue: Catalogue, seeker: Seeker, filter: MatchFilter) => {
    const from = seeker.region
    const isAsked = ({ id, country }: Region) =>
      id !== from.id && (filter.countries.length > 0 || country !== from.country)
    const regions = [...regionMatches(catalogue, filter).values()]
      .filter(({ matches, region }) => matches && isAsked(region))
      .map(({ region }) => region)
    const fitting = regions.filter(({ id }) => filter.helix.length === 0 || bodiesOf(catalogue, id, filter).length > 0)
    const make = candidateMaker(catalogue, seeker, filter)
    return { candidates: fitting.map(make), withoutSide: regions.length - fitting.length }
  },
  (catalogue, { region, organisation }, filter) => [
    ...[catalogue, region, organisation, filter.helix],
    ...regionParts(filter),
  ],
)

function candidateMaker(catalogue: Catalogue, seeker: Seeker, filter: MatchFilter): (region: Region) => Candidate {
  const from = seeker.region
  const measure = measureFor(catalogue, seeker, filter)
  const sets = domainSets(catalogue, filter.period, filter.showUnverified)
  const strategies = strategiesByRegion(catalogue, filter.period, filter.showUnverified)
  const rarity = domainRarity(sets)
  const own = seekerDomains(catalogue, seeker, filter).domains
  return (region) => {
    const link = catalogue.links.get(linkId(from.id, region.id))
    const km = kmBetween(from.labelPoint, region.labelPoint)
    const strategy = prioritiesOf(catalogue, region.id, filter)
    const isNationalOnly = strategy.length > 0 && strategy.every(({ level }) => level === 'national')
    const record = sharedRecord(catalogue, seeker, region.id)
    const theirs = sets.get(region.id)
    const input: ReasonInput = {
      ...{ from: from.id, to: region, own, theirs, rarity, record, km, isNationalOnly },
      period: filter.period === null ? strategies.get(region.id)?.period : undefined,
    }
    return {
      ...{ id: region.id, region, link, record, km, parts: measure(region.id) },
      shared: sharedDomains(own ?? new Set<DomainId>(), theirs ?? new Set(), rarity),
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

/** `null` where nobody is known to seek; an overlay stands for the region where its owner has its seat. */
export const matchesOf = memoise(
  (catalogue: Catalogue, id: RegionId | OrganisationId, aim: Aim, filter: MatchFilter): Matches | null => {
    const seeker = seekerOf(catalogue, id)
    if (!seeker) return null
    const { candidates, withoutSide } = candidatesOf(catalogue, seeker, filter)
    const { domains, from } = seekerDomains(catalogue, seeker, filter)
    return {
      ...{ seeker, from: seeker.region, areDomainsKnown: domains !== undefined, domainsFrom: from, withoutSide },
      ...rank(candidates, weightsOf(aim)),
    }
  },
  (catalogue, id, aim, filter) => [catalogue, id, ...aimParts(aim), filter.helix, ...regionParts(filter)],
)

function aimParts(aim: Aim): readonly unknown[] {
  const { affinity, ties, learning, nearness } = weightsOf(aim)
  return [affinity, ties, learning, nearness]
}
