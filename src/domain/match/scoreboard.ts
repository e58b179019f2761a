/** What a published scoreboard says of two regions, to be read beside our own composite. */
import type { Catalogue } from '@/domain/catalogue'
import type { RegionId } from '@/domain/ids'
import { valuesOf } from '@/domain/layers/indicatorLayer'
import { memoise } from '@/domain/memoise'
import type { Indicator, IndicatorValue } from '@/domain/schema/indicators'

export interface Scoreboard {
  readonly indicator: Indicator
  readonly own: IndicatorValue
  readonly theirs: IndicatorValue
}

/** Newest edition that has both; `null` where none has: figures of different editions are not to be compared. */
export function scoreboardOf(catalogue: Catalogue, from: RegionId, to: RegionId): Scoreboard | null {
  for (const { indicator, values } of editionsOf(catalogue)) {
    const [own, theirs] = [values.get(from), values.get(to)]
    if (own && theirs) return { indicator, own, theirs }
  }
  return null
}

/** Indicators that put regions into innovation groups, newest first. */
const editionsOf = memoise((catalogue: Catalogue) =>
  [...catalogue.indicators.values()]
    .map((indicator) => ({ indicator, values: valuesOf(catalogue, indicator.id) }))
    .filter(({ values }) => [...values.values()].some(({ group }) => group !== undefined))
    .map((edition) => ({ ...edition, year: Math.max(...[...edition.values.values()].map(({ year }) => year)) }))
    .sort((one, other) => other.year - one.year),
)
