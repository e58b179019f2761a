/**
 * How alike two regions' specialisations are: a weighted Jaccard index in which rare domains count for more.
 * A domain that nearly every region names says little about a pair; one that few name says much.
 */
import type { DomainId, RegionId } from './ids'
import type { Priority } from './schema/priorities'

/** Domains by region. Regions of which nothing is known are left out: unknown isn't empty. */
export type DomainSets = ReadonlyMap<RegionId, ReadonlySet<DomainId>>

/** Domains of the newest period among the priorities; empty without priorities. */
export function newestDomains(priorities: readonly Priority[]): ReadonlySet<DomainId> {
  const newest = priorities.reduce((latest, { period }) => (period > latest ? period : latest), '')
  return new Set(priorities.filter(({ period }) => period === newest).flatMap(({ domains }) => domains))
}

/** −ln(share of the regions that name it), at least 0. Domains that no region names are absent. */
export function domainRarity(sets: DomainSets): ReadonlyMap<DomainId, number> {
  const counts = new Map<DomainId, number>()
  for (const domains of sets.values()) for (const domain of domains) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  // ln(n/count) rather than −ln(count/n), which would give −0 for a domain that every region names.
  return new Map([...counts].map(([domain, count]) => [domain, Math.log(sets.size / count)]))
}

/**
 * Weighted Jaccard index, 0…1: rarity of the shared domains over the rarity of all domains of either.
 * 0 where nothing weighs: both sets empty, or all their domains named by every region. A domain without a known rarity weighs nothing.
 */
export function affinity(
  a: ReadonlySet<DomainId>,
  b: ReadonlySet<DomainId>,
  rarity: ReadonlyMap<DomainId, number>,
): number {
  // Sorted, so that the sum has the same last digit whichever set comes first.
  const all = [...new Set([...a, ...b])].sort()
  let shared = 0
  let total = 0
  for (const domain of all) {
    const weight = rarity.get(domain) ?? 0
    total += weight
    if (a.has(domain) && b.has(domain)) shared += weight
  }
  return total === 0 ? 0 : shared / total
}

/** Domains in both sets, rarest first. */
export function sharedDomains(
  a: ReadonlySet<DomainId>,
  b: ReadonlySet<DomainId>,
  rarity: ReadonlyMap<DomainId, number>,
): readonly DomainId[] {
  const weight = (domain: DomainId) => rarity.get(domain) ?? 0
  return [...a].filter((domain) => b.has(domain)).sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : x > y ? 1 : 0))
}
