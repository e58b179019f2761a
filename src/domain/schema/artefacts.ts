/**
 * The schema of each artefact in `public/data`. The pipeline checks against these when it writes, the app when it reads
 * (see `readSchemas.ts`): one description, no drift.
 */
import type * as v from 'valibot'
import { AboutFileSchema } from './about'
import { BordersFileSchema, LabelsFileSchema, LandFileSchema, RegionsFileSchema } from './geometry'
import { IndicatorsFileSchema } from './indicators'
import { LinksFileSchema } from './links'
import type { ArtefactId } from './manifest'
import { EventsFileSchema, OrganisationsFileSchema } from './organisations'
import { PrioritiesFileSchema } from './priorities'
import { ProgrammesFileSchema } from './programmes'
import { ProjectsFileSchema } from './projects'
import { PlacesFileSchema, SourcesFileSchema, TaxonomyFileSchema } from './sources'

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
