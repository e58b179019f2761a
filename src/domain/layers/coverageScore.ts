/** How much is known of a region, and how recent it is: a plain count, not a judgement of the region. */
import type { Catalogue } from '@/domain/catalogue'
import type { RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import { type Period, periods } from '@/domain/schema/vocabulary'

export interface Coverage {
  /** 0–100: the average of four parts, each 0…1, times 100. */
  readonly score: number
  readonly parts: {
    /** Priorities confirmed by a source: a fifth for each, five and more are 1. */
    readonly priorities: number
    /** Newest period with a confirmed priority: the newest of all is 1, the one before a half, none 0. */
    readonly recency: number
    /** Organisations seated there: a fifth for each, five and more are 1. */
    readonly organisations: number
    /** Share of the indicators that have a value; one of a wider region counts half. */
    readonly indicators: number
  }
  readonly confirmedPriorities: number
  readonly newestPeriod: Period | null
}

/** One for each base region. */
export const coverageOf = memoise((catalogue: Catalogue): ReadonlyMap<RegionId, Coverage> => {
  return new Map([...catalogue.regions.keys()].map((id) => [id, coverOne(catalogue, id)]))
})

const enough = 5
const newestFirst = [...periods].sort().reverse()

function coverOne(catalogue: Catalogue, region: RegionId): Coverage {
  const known = catalogue.prioritiesByRegion.get(region) ?? []
  const confirmed = known.filter(({ confidence }) => confidence === 'source')
  const named = new Set(confirmed.map(({ period }) => period))
  const newest = newestFirst.findIndex((period) => named.has(period))
  const parts = {
    priorities: Math.min(confirmed.length / enough, 1),
    recency: newest < 0 ? 0 : 1 / (newest + 1),
    organisations: Math.min((catalogue.organisationsByRegion.get(region)?.length ?? 0) / enough, 1),
    indicators: shareOfIndicators(catalogue, region),
  }
  const sum = parts.priorities + parts.recency + parts.organisations + parts.indicators
  return {
    score: Math.round(25 * sum),
    parts,
    confirmedPriorities: confirmed.length,
    newestPeriod: newestFirst[newest] ?? null,
  }
}

function shareOfIndicators({ indicators, indicatorValues }: Catalogue, region: RegionId): number {
  if (indicators.size === 0) return 0
  const values = indicatorValues.get(region) ?? []
  return values.reduce((sum, { relation }) => sum + (relation === 'same' ? 1 : 0.5), 0) / indicators.size
}
