/**
 * What the start reads, as the pipeline's schemas describe it, every property in full; only coordinates are checked the
 * quick way, without a copy. Schemas of all else stay out of the first script.
 */
import * as v from 'valibot'
import type { Artefacts } from './schema/artefacts'
import { IndicatorsFileSchema } from './schema/indicators'
import type { ArtefactId } from './schema/manifest'
import { EventPropertiesSchema, OrganisationPropertiesSchema } from './schema/organisations'
import { PrioritiesFileSchema } from './schema/priorities'
import { ProjectsFileSchema } from './schema/projects'
import { PlacesFileSchema, SourcesFileSchema, TaxonomyFileSchema } from './schema/sources'
import { LabelsSchema } from './schema/vocabulary'
import { isShape, type ShapeType } from './shapes'

/** The geometry as the file has it, checked but not copied. */
export const shape = <T>(...types: readonly ShapeType[]) =>
  v.custom<T>((value) => isShape(value, types), 'Not a valid shape')

export type ShapeOf<K extends ArtefactId> = Artefacts[K] extends { features: { geometry: infer G }[] } ? G : never

export const shapeCollection = <G extends v.GenericSchema, P extends v.GenericSchema>(geometry: G, properties: P) =>
  v.object({
    type: v.literal('FeatureCollection'),
    features: v.array(v.object({ type: v.literal('Feature'), id: v.optional(v.string()), geometry, properties })),
  })

type Read<K extends ArtefactId> = { readonly [Id in K]: v.GenericSchema<unknown, Artefacts[Id]> }

export const readSchemas: Read<
  'sources' | 'taxonomy' | 'places' | 'labels' | 'organisations' | 'events' | 'priorities' | 'projects' | 'indicators'
> = {
  sources: SourcesFileSchema,
  taxonomy: TaxonomyFileSchema,
  places: PlacesFileSchema,
  labels: shapeCollection(
    shape<ShapeOf<'labels'>>('Point'),
    v.object({ id: v.string(), kind: v.picklist(['country', 'sea']), labels: LabelsSchema, rank: v.number() }),
  ),
  organisations: shapeCollection(
    v.nullable(shape<NonNullable<ShapeOf<'organisations'>>>('Point')),
    OrganisationPropertiesSchema,
  ),
  events: shapeCollection(v.nullable(shape<NonNullable<ShapeOf<'events'>>>('Point')), EventPropertiesSchema),
  priorities: PrioritiesFileSchema,
  projects: ProjectsFileSchema,
  indicators: IndicatorsFileSchema,
}
