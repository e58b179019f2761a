/** changes.json and, as far as the atlas shows it, datapackage.json. */
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

const FieldSchema = v.object({
  name: text,
  type: text,
  description: text,
  unit: v.optional(text),
})
export type DataField = v.InferOutput<typeof FieldSchema>

const ResourceSchema = v.object({
  name: text,
  path: text,
  title: text,
  description: text,
  format: text,
  bytes: count,
  records: v.optional(count),
  /** What it belongs to: the name of a table of records, or `map`, `about`, `app`, `changes`. */
  subject: text,
  licenses: list(v.object({ title: text, path: text })),
  schema: v.optional(v.object({ fields: list(FieldSchema) })),
})
export type DataResource = v.InferOutput<typeof ResourceSchema>

export const DataPackageSchema = v.object({ title: text, version: text, resources: list(ResourceSchema) })
export type DataPackage = v.InferOutput<typeof DataPackageSchema>
