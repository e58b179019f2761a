/** priorities.json */
import * as v from 'valibot'
import {
  ConfidenceSchema,
  DomainIdSchema,
  list,
  PeriodSchema,
  PriorityIdSchema,
  RegionIdSchema,
  SourceIdSchema,
  text,
} from './vocabulary'

export const PrioritySchema = v.object({
  id: PriorityIdSchema,
  /** As published: a region of the map, or a wider code (`LT`, `PL91`, `DEF`). */
  publishedFor: text,
  /** Base regions to which it applies, sorted. */
  regionIds: v.pipe(v.array(RegionIdSchema), v.minLength(1)),
  /** `national`: a country-wide strategy, applied to each region of the country and shown as such. */
  level: v.picklist(['regional', 'national']),
  period: PeriodSchema,
  /** English, often paraphrased or translated. */
  title: text,
  titleLocal: v.optional(text),
  /** Our own classification, not the source's. */
  domains: v.pipe(v.array(DomainIdSchema), v.minLength(1)),
  note: v.optional(text),
  confidence: ConfidenceSchema,
  /** May be empty only where confidence is `recalled`. */
  sources: list(SourceIdSchema),
})
export type Priority = v.InferOutput<typeof PrioritySchema>
export const PrioritiesFileSchema = v.object({
  priorities: list(PrioritySchema),
  /** Regions for which nothing was found, with the reason: "no data", never zero. */
  missing: list(v.object({ regionId: RegionIdSchema, reason: text })),
})
