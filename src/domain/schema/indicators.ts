/** indicators.json */
import * as v from 'valibot'
import { count, ExonymsSchema, IndicatorIdSchema, list, RegionIdSchema, sources, text, year } from './vocabulary'

export const IndicatorSchema = v.object({
  id: IndicatorIdSchema,
  /** In English, as its unit and description. */
  title: text,
  titles: v.optional(ExonymsSchema),
  unit: text,
  units: v.optional(ExonymsSchema),
  description: text,
  /** How it is cut into classes; `diverging` around `reference`. */
  classes: v.picklist(['diverging', 'quantiles']),
  reference: v.optional(v.number()),
  decimals: count,
  higherIs: v.picklist(['better', 'neutral']),
  yearNote: v.optional(text),
  geoNote: v.optional(text),
  trust: text,
  sources,
})
export type Indicator = v.InferOutput<typeof IndicatorSchema>
export const IndicatorValueSchema = v.object({
  regionId: RegionIdSchema,
  indicatorId: IndicatorIdSchema,
  value: v.number(),
  year,
  /** `within`: the value of a wider region that this one lies in; said so wherever it is shown. */
  relation: v.picklist(['same', 'within']),
  publishedRegion: text,
  publishedName: text,
  /** Own calculation from published parts. */
  isDerived: v.boolean(),
  /** Innovation group, for scoreboards. */
  group: v.optional(text),
  note: v.optional(text),
})
export type IndicatorValue = v.InferOutput<typeof IndicatorValueSchema>
export const IndicatorsFileSchema = v.object({
  indicators: list(IndicatorSchema),
  values: list(IndicatorValueSchema),
})
