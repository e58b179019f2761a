/** manifest.json: what the data folder holds. In a file of its own, since the start reads it without most of the rest. */
import * as v from 'valibot'
import { CountryCodeSchema, count, LabelsSchema, latitude, list, longitude, SourceIdSchema, text } from './vocabulary'

export const ArtefactIdSchema = v.picklist([
  'sources',
  'taxonomy',
  'places',
  'regions',
  'land',
  'borders',
  'labels',
  'organisations',
  'events',
  'priorities',
  'projects',
  'indicators',
  'links',
  'about',
  'programmes',
])
export type ArtefactId = v.InferOutput<typeof ArtefactIdSchema>

export const ManifestSchema = v.object({
  /** Version of these schemas. */
  schema: v.literal(1),
  /** Id of the data release, year.month[.n]. */
  release: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}(\.\d+)?$/)),
  area: v.object({
    title: v.object({ en: text }),
    /** Camera of the default view: west, south, east, north. */
    bbox: v.tuple([longitude, latitude, longitude, latitude]),
    countries: list(v.object({ code: CountryCodeSchema, labels: LabelsSchema })),
    /** Shown on the map. */
    attribution: text,
    licence: text,
  }),
  files: list(
    v.object({
      id: ArtefactIdSchema,
      path: text,
      title: text,
      records: count,
      bytes: count,
      sha256: v.pipe(v.string(), v.length(64)),
      licence: text,
      sources: list(SourceIdSchema),
    }),
  ),
  /** The same facts in the form that the app loads, see `domain/compact/`. */
  compact: v.optional(
    list(v.object({ path: text, of: list(ArtefactIdSchema), bytes: count, sha256: v.pipe(v.string(), v.length(64)) })),
  ),
})
export type Manifest = v.InferOutput<typeof ManifestSchema>
