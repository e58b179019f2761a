/** programmes.json: what a funding programme asks of a partnership, as far as a source tells it. */
import * as v from 'valibot'
import { ConfidenceSchema, count, date, list, PeriodSchema, RegionIdSchema, sources, text } from './vocabulary'

const rule = {
  /** Unique in the programme. */
  id: text,
  /** A paraphrase. */
  text,
  confidence: ConfidenceSchema,
  sources,
}
const least = v.pipe(count, v.minValue(1))
export const RuleSchema = v.variant('kind', [
  v.strictObject({ ...rule, kind: v.literal('partners'), least }),
  /** Different countries of the programme area. */
  v.strictObject({ ...rule, kind: v.literal('countries'), least }),
  v.strictObject({ ...rule, kind: v.literal('lead') }),
  /** Nothing that the atlas holds can answer it. */
  v.strictObject({ ...rule, kind: v.literal('not-checkable') }),
])
export type Rule = v.InferOutput<typeof RuleSchema>

export const ProgrammeSchema = v.strictObject({
  id: text,
  name: text,
  /** Its area is made of the regions whose `programmePeriods` hold this one. */
  period: PeriodSchema,
  /** Regions of the map of which only a part belongs to the area. */
  partlyInArea: list(RegionIdSchema),
  /** When the sources were read. */
  checked: date,
  note: v.optional(text),
  rules: v.pipe(list(RuleSchema), v.minLength(1)),
})
export type Programme = v.InferOutput<typeof ProgrammeSchema>
export const ProgrammesFileSchema = v.object({ programmes: v.pipe(list(ProgrammeSchema), v.minLength(1)) })
