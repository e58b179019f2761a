/** Which priorities count for which region; the ground on which `selectors.ts` matches. */
import type { Catalogue } from './catalogue'
import { sortedUnique } from './grouping'
import type { DomainId, RegionId } from './ids'
import { memoise } from './memoise'
import type { Priority } from './schema/priorities'
import type { Period } from './schema/vocabulary'
import { periods } from './schema/vocabulary'

/** What counts for one region, before any domain is chosen. */
export interface Strategy {
  readonly period: Period
  /** A region's own first, at least one. */
  readonly priorities: readonly Priority[]
  /** All domains that they name, sorted. */
  readonly domains: readonly DomainId[]
  readonly domainSet: ReadonlySet<DomainId>
}

const newestFirst = [...periods].sort().reverse()

/**
 * By region; one of which nothing is known is not in the map.
 * `period` null: for each region the newest in which anything counts.
 */
export const strategiesByRegion = memoise(
  (catalogue: Catalogue, period: Period | null, showUnverified: boolean): ReadonlyMap<RegionId, Strategy> => {
    const wanted = period === null ? newestFirst : [period]
    const strategies = new Map<RegionId, Strategy>()
    for (const region of catalogue.regions.keys()) {
      const known = catalogue.prioritiesByRegion.get(region) ?? []
      const confirmed = showUnverified ? known : known.filter(({ confidence }) => confidence === 'source')
      const newest = wanted.find((candidate) => confirmed.some((priority) => priority.period === candidate))
      if (newest) strategies.set(region, strategyOf(confirmed, newest))
    }
    return strategies
  },
)

function strategyOf(known: readonly Priority[], period: Period): Strategy {
  const priorities = known.filter((priority) => priority.period === period)
  const domains = sortedUnique(priorities.flatMap((priority) => priority.domains))
  return { period, priorities, domains, domainSet: new Set(domains) }
}

/** Any or all of the chosen domains; true where none is chosen, whatever is known. */
export function hasDomains(strategy: Strategy | undefined, chosen: readonly DomainId[], match: 'any' | 'all'): boolean {
  if (chosen.length === 0) return true
  if (!strategy) return false
  const isNamed = (domain: DomainId) => strategy.domainSet.has(domain)
  return match === 'all' ? chosen.every(isNamed) : chosen.some(isNamed)
}
