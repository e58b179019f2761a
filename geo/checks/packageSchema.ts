/** The part of the Data Package standard that `datapackage.json` keeps to, and what we ask beyond it. */
import * as v from 'valibot'

const text = v.pipe(v.string(), v.minLength(1))
const FieldSchema = v.looseObject({
  name: v.pipe(text, v.regex(/^[a-z][a-z_]*$/)),
  type: v.picklist(['string', 'integer', 'number', 'boolean']),
  description: text,
  constraints: v.optional(
    v.strictObject({
      required: v.optional(v.boolean()),
      enum: v.optional(v.array(text)),
      pattern: v.optional(text),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
    }),
  ),
})
const SchemaSchema = v.looseObject({
  fields: v.array(FieldSchema),
  primaryKey: v.array(text),
  foreignKeys: v.optional(
    v.array(v.object({ fields: v.tuple([text]), reference: v.object({ resource: text, fields: v.tuple([text]) }) })),
  ),
})
export type TableSchema = v.InferOutput<typeof SchemaSchema>
const ResourceSchema = v.looseObject({
  name: v.pipe(text, v.regex(/^[a-z0-9._-]+$/)),
  path: text,
  title: text,
  description: text,
  bytes: v.number(),
  hash: text,
  records: v.optional(v.number()),
  licenses: v.pipe(v.array(v.object({ name: text, title: text, path: text })), v.minLength(1)),
  schema: v.optional(SchemaSchema),
  properties: v.optional(v.record(text, v.array(v.looseObject({ name: text })))),
})
export type Resource = v.InferOutput<typeof ResourceSchema>
export const PackageSchema = v.looseObject({ name: text, version: text, resources: v.array(ResourceSchema) })
