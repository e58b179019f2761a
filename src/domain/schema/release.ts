/** changes.json */
import * as v from 'valibot'
import { count, list, text } from './vocabulary'

const ChangesSchema = v.object({
  /** Name of the table. */
  table: text,
  /** Keys of the records. */
  added: list(text),
  changed: list(text),
  removed: list(text),
})
export type Changes = v.InferOutput<typeof ChangesSchema>

export const ReleaseSchema = v.object({
  release: text,
  /** The release it is compared with; `null` for the first. */
  since: v.nullable(text),
  records: list(v.object({ table: text, count })),
  changes: list(ChangesSchema),
})
export type Release = v.InferOutput<typeof ReleaseSchema>

export const ChangeLogSchema = v.object({
  /** Newest first. */
  releases: list(ReleaseSchema),
  /** What was changed since the newest. */
  unreleased: list(ChangesSchema),
})
export type ChangeLog = v.InferOutput<typeof ChangeLogSchema>
