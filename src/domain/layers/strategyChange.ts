/** How a region's strategy changed from one programme period to the next. */
import type { Catalogue } from '@/domain/catalogue'
import { sortedUnique } from '@/domain/grouping'
import type { DomainId, RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { Priority } from '@/domain/schema/priorities'
import { type Period, periods } from '@/domain/schema/vocabulary'

const [before, after] = periods

export type StrategyChange =
  | {
      readonly isComparable: true
      /** Whose strategies are compared: the region's own, or its country's where it has none of its own in both. */
      readonly level: Priority['level']
      /** Each sorted. */
      readonly gained: readonly DomainId[]
      readonly dropped: readonly DomainId[]
      readonly kept: readonly DomainId[]
      /** Priorities of both periods that were compared. */
      readonly priorities: readonly Priority[]
    }
  | {
      readonly isComparable: false
      /** `one-period`: nothing known of the other. `levels-differ`: one of its own, one of its country. */
      readonly reason: 'nothing-known' | 'one-period' | 'levels-differ'
      /** The one of which something is known. */
      readonly period: Period | null
    }

/** One for each base region. Only strategies of the same level are compared: a national one says less of a region. */
export const strategyChanges = memoise(
  (catalogue: Catalogue, showUnverified: boolean): ReadonlyMap<RegionId, StrategyChange> =>
    new Map(
      [...catalogue.regions.keys()].map((id) => {
        const known = catalogue.prioritiesByRegion.get(id) ?? []
        return [id, changeOf(showUnverified ? known : known.filter(({ confidence }) => confidence === 'source'))]
      }),
    ),
)

function changeOf(known: readonly Priority[]): StrategyChange {
  for (const level of ['regional', 'national'] as const) {
    const ofLevel = known.filter((priority) => priority.level === level)
    const earlier = domainsOf(ofLevel, before)
    const later = domainsOf(ofLevel, after)
    if (earlier.size > 0 && later.size > 0) return { ...compare(earlier, later), level, priorities: ofLevel }
  }
  const [hasEarlier, hasLater] = [before, after].map((period) => known.some((priority) => priority.period === period))
  if (hasEarlier && hasLater) return { isComparable: false, reason: 'levels-differ', period: null }
  if (!hasEarlier && !hasLater) return { isComparable: false, reason: 'nothing-known', period: null }
  return { isComparable: false, reason: 'one-period', period: hasEarlier ? before : after }
}

function compare(earlier: ReadonlySet<DomainId>, later: ReadonlySet<DomainId>) {
  return {
    isComparable: true as const,
    gained: sortedUnique([...later].filter((domain) => !earlier.has(domain))),
    dropped: sortedUnique([...earlier].filter((domain) => !later.has(domain))),
    kept: sortedUnique([...earlier].filter((domain) => later.has(domain))),
  }
}

function domainsOf(priorities: readonly Priority[], period: Period): ReadonlySet<DomainId> {
  return new Set(priorities.filter((priority) => priority.period === period).flatMap(({ domains }) => domains))
}
