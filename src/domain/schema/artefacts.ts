/**
 * The manifest, and the schema of each artefact in `public/data`. The pipeline checks against these when it writes,
 * the app when it reads: one description, no drift.
 */
import * as v from 'valibot'
import { AboutFileSchema } from './about'
import { BordersFileSchema, LabelsFileSchema, LandFileSchema, RegionsFileSchema } from './geometry'
import { IndicatorsFileSchema } from './indicators'
import { LinksFileSchema } from './links'
import { EventsFileSchema, OrganisationsFileSchema } from './organisations'
import { PrioritiesFileSchema } from './priorities'
import { ProgrammesFileSchema } from './programmes'
import { ProjectsFileSchema } from './projects'
import { PlacesFileSchema, SourcesFileSchema, TaxonomyFileSchema } from './sources'
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

/** Schema of each artefact, by id. */
export const artefactSchemas = {
  sources: SourcesFileSchema,
  taxonomy: TaxonomyFileSchema,
  places: PlacesFileSchema,
  regions: RegionsFileSchema,
  land: LandFileSchema,
  borders: BordersFileSchema,
  labels: LabelsFileSchema,
  organisations: OrganisationsFileSchema,
  events: EventsFileSchema,
  priorities: PrioritiesFileSchema,
  projects: ProjectsFileSchema,
  indicators: IndicatorsFileSchema,
  links: LinksFileSchema,
  about: AboutFileSchema,
  programmes: ProgrammesFileSchema,
} as const satisfies Record<ArtefactId, v.GenericSchema>
export type Artefacts = { [K in ArtefactId]: v.InferOutput<(typeof artefactSchemas)[K]> }
