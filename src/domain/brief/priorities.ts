/** What two regions' strategies share, and what only one of them names. */
import type { Catalogue, Region } from '@/domain/catalogue'
import { type CompareFilter, compareDomains } from '@/domain/compare/domains'
import { compareText, groupBy } from '@/domain/grouping'
import type { DomainId, RegionId, SourceId } from '@/domain/ids'
import type { DomainRow } from '@/domain/matrix/domainMatrix'
import type { Priority } from '@/domain/schema/priorities'
import type { Domain } from '@/domain/schema/sources'
import type { Period } from '@/domain/schema/vocabulary'
import { firstOf, type Listed } from './listed'

/** One field of a strategy; the same words in both periods are one. */
export interface BriefPriority {
  readonly title: string
  readonly level: Priority['level']
  /** Newest first. */
  readonly periods: readonly Period[]
  readonly isUnverified: boolean
  readonly sources: readonly SourceId[]
}

export interface SharedDomain {
  readonly domain: Domain
  /** Of the first and of the second region. */
  readonly priorities: Pair<Listed<BriefPriority>>
}

export interface LoneDomain {
  readonly domain: Domain
  readonly priorities: Listed<BriefPriority>
}

export type Pair<T> = readonly [T, T]

export interface BriefPriorities {
  readonly rows: Pair<DomainRow>
  readonly shared: readonly SharedDomain[]
  /** Domains that only the first, only the second names. Empty while the other's strategy is unknown. */
  readonly only: Pair<readonly LoneDomain[]>
  /** Named by neither. */
  readonly neither: readonly Domain[]
  /** Whether a strategy of both is known, without which nothing is shared or missing. */
  readonly areKnown: boolean
}

/** In the order of the taxonomy. `titles`: priorities shown of each domain and region. */
export function briefPriorities(
  catalogue: Catalogue,
  [a, b]: Pair<Region>,
  filter: CompareFilter,
  titles: number,
): BriefPriorities | null {
  const { rows, groups } = compareDomains(catalogue, [a.id, b.id], filter)
  const [rowA, rowB] = rows
  if (!rowA || !rowB) return null
  const areKnown = rowA.period !== null && rowB.period !== null
  const named = (alignment: string) => (areKnown ? groups.find((group) => group.alignment === alignment) : undefined)
  const titlesOf = (region: RegionId, domain: DomainId) =>
    firstOf(prioritiesNaming(catalogue, region, domain, filter.showUnverified), titles)
  const lone = (row: DomainRow) =>
    (named('one')?.domains ?? [])
      .filter(({ id }) => (row.cells.get(id)?.level ?? null) !== null)
      .map((domain) => ({ domain, priorities: titlesOf(row.region.id, domain.id) }))
  return {
    rows: [rowA, rowB],
    shared: (named('all')?.domains ?? []).map((domain) => ({
      domain,
      priorities: [titlesOf(a.id, domain.id), titlesOf(b.id, domain.id)],
    })),
    only: [lone(rowA), lone(rowB)],
    neither: named('none')?.domains ?? [],
    areKnown,
  }
}

/** Of every period, the newest and the region's own first. */
function prioritiesNaming(
  catalogue: Catalogue,
  region: RegionId,
  domain: DomainId,
  showUnverified: boolean,
): readonly BriefPriority[] {
  const naming = (catalogue.prioritiesByRegion.get(region) ?? []).filter(
    ({ domains, confidence }) => domains.includes(domain) && (showUnverified || confidence === 'source'),
  )
  const alike = groupBy(naming, ({ title, level }) => `${level} ${title}`)
  return [...alike.values()].flatMap(asOne).sort(newestOwnFirst)
}

function asOne(priorities: readonly Priority[]): readonly BriefPriority[] {
  const [first] = priorities
  if (!first) return []
  return [
    {
      title: first.title,
      level: first.level,
      periods: [...new Set(priorities.map(({ period }) => period))].sort().reverse(),
      isUnverified: priorities.some(({ confidence }) => confidence !== 'source'),
      sources: [...new Set(priorities.flatMap(({ sources }) => sources))],
    },
  ]
}

function newestOwnFirst(one: BriefPriority, other: BriefPriority): number {
  return (
    compareText(other.periods[0] ?? '', one.periods[0] ?? '') ||
    compareText(other.level, one.level) ||
    compareText(one.title, other.title)
  )
}
