/** How the figures of compared regions stand to those of the whole area. */
import type { Catalogue } from '@/domain/catalogue'
import type { RegionId } from '@/domain/ids'
import { valuesOf } from '@/domain/layers/indicatorLayer'
import { memoise } from '@/domain/memoise'
import type { Indicator, IndicatorValue } from '@/domain/schema/indicators'

export interface ComparedFigure {
  readonly indicator: Indicator
  /** One for each region, in their order; `undefined` where none is published. */
  readonly values: readonly (IndicatorValue | undefined)[]
  /** Of what was published for the area: a wider region counts once, however many regions of the map lie in it. */
  readonly least: number
  readonly most: number
  /** Plain average, each published region counting the same. */
  readonly average: number
  /** Published regions that it is of. */
  readonly count: number
}

/** Indicators of which at least one of the regions has a value, in their order. */
export const compareFigures = memoise(
  (catalogue: Catalogue, regions: readonly RegionId[]): readonly ComparedFigure[] =>
    [...catalogue.indicators.values()].flatMap((indicator) => {
      const all = valuesOf(catalogue, indicator.id)
      const values = regions.map((id) => all.get(id))
      return values.every((value) => value === undefined) ? [] : [{ indicator, values, ...areaOf([...all.values()]) }]
    }),
  (catalogue, regions) => [catalogue, regions.join()],
)

function areaOf(values: readonly IndicatorValue[]) {
  const published = [...new Map(values.map(({ publishedRegion, value }) => [publishedRegion, value])).values()]
  return {
    least: Math.min(...published),
    most: Math.max(...published),
    average: published.reduce((sum, value) => sum + value, 0) / published.length,
    count: published.length,
  }
}

/** Where a value stands between the least and the most, 0…1; in the middle where all are the same. */
export function positionOf(value: number, { least, most }: Pick<ComparedFigure, 'least' | 'most'>): number {
  return most > least ? (value - least) / (most - least) : 0.5
}
