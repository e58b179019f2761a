/**
 * The one answer to "what matches": map, lists, legend, counts and exports all ask here, so that they can't disagree.
 * Pure; each result is memoised on the identity of its arguments (see `memoise.ts`).
 */
import type { Catalogue, Link, Region } from './catalogue'
import type { Filter, LinkKind, Selection } from './filter'
import type { DomainId, LinkId, RegionId } from './ids'
import type { Period, Priority } from './schema'

/** Which priorities count: those of one period, confirmed ones only if wished. */
export type StrategyFilter = Pick<Filter, 'period' | 'showUnverified'>

export interface RegionMatch {
  readonly region: Region
  /** The period that counts for this region; `null` where nothing is known. */
  readonly period: Period | null
  /** Priorities that count and, if domains are chosen, name at least one of them. */
  readonly priorities: readonly Priority[]
  /** Chosen domains (all domains, if none is chosen) that its priorities name, sorted. */
  readonly domains: readonly DomainId[]
  /** `regional`: at least one own priority among them; `national`: only country-wide ones; `none`: priorities known, none of them fits; `no-data`: nothing known. */
  readonly level: 'regional' | 'national' | 'none' | 'no-data'
  /** Meets the domains (any or all) and the countries of the filter. */
  readonly matches: boolean
}

export interface VisibleLink {
  readonly link: Link
  /** The kind it is drawn as: the first of project, event, affinity that is chosen and has evidence. */
  readonly kind: LinkKind
  readonly projects: number
  readonly events: number
  /** projects + events that count under the filter. */
  readonly evidence: number
}

export interface VisibleLinks {
  /** Strongest first: evidence, then affinity, then id; cut to `filter.top`. */
  readonly shown: readonly VisibleLink[]
  /** How many there were before the cut. */
  readonly total: number
}

export interface Relaxation {
  /** What to change in the filter so that something matches. */
  readonly change: Partial<Filter>
  readonly kind: 'match-any' | 'drop-domain' | 'drop-countries' | 'show-unverified' | 'newest-period'
  readonly domain?: DomainId
  readonly regions: number
}

export declare function prioritiesOf(
  catalogue: Catalogue,
  region: RegionId,
  filter: StrategyFilter,
): readonly Priority[]
export declare function regionMatches(catalogue: Catalogue, filter: Filter): ReadonlyMap<RegionId, RegionMatch>
export declare function countMatching(catalogue: Catalogue, filter: Filter): number
/** For each domain: how many regions would match if it were chosen alone, under the rest of the filter. */
export declare function domainCounts(catalogue: Catalogue, filter: Filter): ReadonlyMap<DomainId, number>
/**
 * Links under the filter. With domains chosen, both ends must match them; with countries chosen, at least one end must
 * lie in one of them. Evidence outside the years does not count; undated evidence counts only while no years are chosen.
 */
export declare function visibleLinks(catalogue: Catalogue, filter: Filter): VisibleLinks
/** Links of one region under the filter without `top`, strongest first. */
export declare function linksOfRegion(catalogue: Catalogue, region: RegionId, filter: Filter): readonly VisibleLink[]
/** What is selected, and what belongs to it: to be emphasised while the rest fades. `null` without a selection. */
export declare function related(
  catalogue: Catalogue,
  selection: Selection | null,
  filter: Filter,
): { readonly regions: ReadonlySet<RegionId>; readonly links: ReadonlySet<LinkId> } | null
/** Nearest changes that make something match, best first; empty while something does. */
export declare function relaxations(catalogue: Catalogue, filter: Filter): readonly Relaxation[]
