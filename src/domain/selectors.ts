/**
 * The one answer to "what matches": map, lists, legend, counts and exports all ask here, so that they can't disagree.
 * Pure; each result is memoised on the identity of the parts of the filter that decide it (see `memoise.ts`), so a
 * whole view may be handed over as the filter.
 */
import type { Catalogue, Region } from './catalogue'
import type { Filter, Selection } from './filter'
import type { DomainId, RegionId } from './ids'
import { memoise } from './memoise'
import { type Relation, relationOf } from './related'
import type { Priority } from './schema/priorities'
import type { Period } from './schema/vocabulary'
import { linkParts, rankLinks, type SeenLink, seenLinks } from './seenLinks'
import { hasDomains, type Strategy, strategiesByRegion } from './strategies'

/** Which priorities count: those of one period, confirmed ones only if wished. */
export type StrategyFilter = Pick<Filter, 'period' | 'showUnverified'>
/** The parts that decide which regions match. */
export type RegionFilter = StrategyFilter & Pick<Filter, 'domains' | 'match' | 'countries'>

export interface RegionMatch {
  readonly region: Region
  /** The period that counts for this region; `null` where nothing is known of it under the filter. */
  readonly period: Period | null
  /** Priorities that count and, if domains are chosen, name at least one of them. */
  readonly priorities: readonly Priority[]
  /** Chosen domains (all domains, if none is chosen) that its priorities name, sorted. */
  readonly domains: readonly DomainId[]
  /**
   * `regional`: at least one own priority among them; `national`: only country-wide ones; `none`: priorities known, none
   * of them fits; `no-data`: nothing known for the period, or nothing confirmed where that is asked for.
   */
  readonly level: 'regional' | 'national' | 'none' | 'no-data'
  /** Meets the domains (any or all) and the countries of the filter. */
  readonly matches: boolean
}

export type VisibleLink = SeenLink

export interface VisibleLinks {
  /** Strongest first: evidence, then affinity, then id; cut to `filter.top`, and to `mostLinksShown` in any case. */
  readonly shown: readonly VisibleLink[]
  /** How many there were before the cut. */
  readonly total: number
}

/** Parts of a filter that decide which regions match. */
export function regionParts({ domains, match, period, countries, showUnverified }: RegionFilter): readonly unknown[] {
  return [domains, match, period, countries, showUnverified]
}

/** Priorities of a region that count, its own first; none for an overlay, which has none of its own. */
export function prioritiesOf(catalogue: Catalogue, region: RegionId, filter: StrategyFilter): readonly Priority[] {
  const strategies = strategiesByRegion(catalogue, filter.period, filter.showUnverified)
  return strategies.get(region)?.priorities ?? nothing
}
const nothing: readonly never[] = []

/** One entry for each base region, in id order. */
export const regionMatches = memoise(
  (catalogue: Catalogue, filter: RegionFilter): ReadonlyMap<RegionId, RegionMatch> => {
    const strategies = strategiesByRegion(catalogue, filter.period, filter.showUnverified)
    const matches = new Map<RegionId, RegionMatch>()
    for (const [id, region] of catalogue.regions) matches.set(id, matchRegion(region, strategies.get(id), filter))
    return matches
  },
  (catalogue, filter) => [catalogue, ...regionParts(filter)],
)

function matchRegion(region: Region, strategy: Strategy | undefined, filter: RegionFilter): RegionMatch {
  const { domains: chosen, match } = filter
  const matches = isInCountries(region, filter) && hasDomains(strategy, chosen, match)
  if (!strategy) return { region, period: null, priorities: nothing, domains: nothing, level: 'no-data', matches }
  const isWanted = (priority: Priority) => priority.domains.some((domain) => chosen.includes(domain))
  const priorities = chosen.length === 0 ? strategy.priorities : strategy.priorities.filter(isWanted)
  const domains = chosen.length === 0 ? strategy.domains : chosen.filter((domain) => strategy.domainSet.has(domain))
  return { region, period: strategy.period, priorities, domains, level: levelOf(priorities), matches }
}

function isInCountries({ country }: Region, { countries }: Pick<Filter, 'countries'>): boolean {
  return countries.length === 0 || countries.includes(country)
}

function levelOf(priorities: readonly Priority[]): RegionMatch['level'] {
  if (priorities.length === 0) return 'none'
  return priorities.some(({ level }) => level === 'regional') ? 'regional' : 'national'
}

export const countMatching = memoise(
  (catalogue: Catalogue, filter: RegionFilter): number => {
    const strategies = strategiesByRegion(catalogue, filter.period, filter.showUnverified)
    let count = 0
    for (const [id, region] of catalogue.regions) {
      const isMatch = isInCountries(region, filter) && hasDomains(strategies.get(id), filter.domains, filter.match)
      if (isMatch) count += 1
    }
    return count
  },
  (catalogue, filter) => [catalogue, ...regionParts(filter)],
)

/** For each domain: how many regions would match if it were chosen alone, under the rest of the filter. */
export const domainCounts = memoise(
  (catalogue: Catalogue, filter: RegionFilter): ReadonlyMap<DomainId, number> => {
    const counts = new Map([...catalogue.domains.keys()].map((id) => [id, 0]))
    for (const [id, { domains }] of strategiesByRegion(catalogue, filter.period, filter.showUnverified)) {
      const region = catalogue.regions.get(id)
      if (!region || !isInCountries(region, filter)) continue
      for (const domain of domains) counts.set(domain, (counts.get(domain) ?? 0) + 1)
    }
    return counts
  },
  (catalogue, { period, countries, showUnverified }) => [catalogue, period, countries, showUnverified],
)

/** Links drawn and listed at most: more lines are a felt, in which no single one can be followed. Totals tell of all. */
export const mostLinksShown = 2_000

/**
 * Links under the filter. With domains chosen, both ends must match them; with countries chosen, at least one end must
 * lie in one of them. Evidence outside the years does not count; undated evidence counts only while no years are chosen.
 * The least number of pieces of evidence is not asked of affinity, which is none.
 */
export const visibleLinks = memoise(
  (catalogue: Catalogue, filter: Filter): VisibleLinks => {
    const { strongest, total } = rankLinks(catalogue, filter)
    return { shown: strongest(Math.min(filter.top === 'all' ? total : filter.top, mostLinksShown)), total }
  },
  (catalogue, filter) => [catalogue, filter.top, ...linkParts(filter)],
)

/** Links of one region under the filter without `top`, strongest first. */
export const linksOfRegion = memoise(
  (catalogue: Catalogue, region: RegionId, filter: Filter): readonly VisibleLink[] => {
    const ids = (catalogue.linksByRegion.get(region) ?? []).map((link) => link.id)
    return seenLinks(catalogue, ids, filter)
  },
  (catalogue, region, filter) => [catalogue, region, ...linkParts(filter)],
)

/** What is selected, and what belongs to it: to be emphasised while the rest fades. `null` without a selection. */
export const related = memoise(
  (catalogue: Catalogue, selection: Selection | null, filter: Filter): Relation | null =>
    selection && relationOf(catalogue, selection, filter),
  (catalogue, selection, filter) => [catalogue, selection?.kind, selection?.id, ...linkParts(filter)],
)
