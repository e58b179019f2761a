/**
 * How favourable a region is to innovation, as far as three published figures tell: for spending on research and
 * development, adults with higher education and GDP per head the region's percentile among the regions, averaged.
 * Our own composite, and named so wherever it is shown.
 */
import type { Catalogue } from '@/domain/catalogue'
import type { IndicatorId, RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import { valuesOf } from './indicatorLayer'

export const innovationIndicators = ['gerd', 'tertiary', 'gdp-pps'] as readonly string[] as readonly IndicatorId[]

export interface InnovationConditions {
  /** 0–100, the average of the parts. */
  readonly score: number
  /** Percentile of each indicator, 0 (lowest of the regions) to 100 (highest). */
  readonly parts: ReadonlyMap<IndicatorId, number>
}

/** A region for which one of the three is missing is not in the map. */
export const innovationConditions = memoise((catalogue: Catalogue): ReadonlyMap<RegionId, InnovationConditions> => {
  const byIndicator = innovationIndicators.map((id) => [id, percentilesOf(catalogue, id)] as const)
  const conditions = new Map<RegionId, InnovationConditions>()
  for (const region of catalogue.regions.keys()) {
    const parts = new Map<IndicatorId, number>()
    for (const [id, percentiles] of byIndicator) {
      const percentile = percentiles.get(region)
      if (percentile !== undefined) parts.set(id, percentile)
    }
    if (parts.size < innovationIndicators.length) continue
    const sum = [...parts.values()].reduce((total, part) => total + part, 0)
    conditions.set(region, { score: sum / parts.size, parts })
  }
  return conditions
})

/** Equal values share the middle of the ranks that they take up. A single region stands in the middle. */
function percentilesOf(catalogue: Catalogue, indicator: IndicatorId): ReadonlyMap<RegionId, number> {
  const values = [...valuesOf(catalogue, indicator)].map(([region, { value }]) => [region, value] as const)
  const sorted = values.map(([, value]) => value).sort((one, other) => one - other)
  const ranks = new Map<number, number>()
  for (const value of sorted) ranks.set(value, (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2)
  const last = sorted.length - 1
  return new Map(values.map(([region, value]) => [region, last > 0 ? (100 * (ranks.get(value) ?? 0)) / last : 50]))
}
