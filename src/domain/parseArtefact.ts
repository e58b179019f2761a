import * as v from 'valibot'
import { AppError } from './appError'
import type { ArtefactId, Artefacts, Manifest } from './schema/artefacts'
import { artefactSchemas, ManifestSchema } from './schema/artefacts'
import { RegionPropertiesSchema } from './schema/geometry'
import { LinkPropertiesSchema } from './schema/links'
import { EventPropertiesSchema, OrganisationPropertiesSchema } from './schema/organisations'
import { LabelsSchema } from './schema/vocabulary'
import { isShape, type ShapeType } from './shapes'

/** The geometry as the file has it, checked but not copied. */
const shape = <T>(...types: readonly ShapeType[]) => v.custom<T>((value) => isShape(value, types), 'Not a valid shape')

type ShapeOf<K extends ArtefactId> = Artefacts[K] extends { features: { geometry: infer G }[] } ? G : never

const collection = <G extends v.GenericSchema, P extends v.GenericSchema>(geometry: G, properties: P) =>
  v.object({
    type: v.literal('FeatureCollection'),
    features: v.array(v.object({ type: v.literal('Feature'), id: v.optional(v.string()), geometry, properties })),
  })

/** As `artefactSchemas` describes them, every property in full; only coordinates are checked the quick way. */
const readSchemas: { readonly [K in ArtefactId]: v.GenericSchema<unknown, Artefacts[K]> } = {
  ...artefactSchemas,
  regions: collection(shape<ShapeOf<'regions'>>('Polygon', 'MultiPolygon'), RegionPropertiesSchema),
  land: collection(shape<ShapeOf<'land'>>('Polygon', 'MultiPolygon'), v.object({ id: v.string() })),
  borders: collection(
    shape<ShapeOf<'borders'>>('LineString', 'MultiLineString'),
    v.object({ kind: v.picklist(['region', 'country', 'context']) }),
  ),
  labels: collection(
    shape<ShapeOf<'labels'>>('Point'),
    v.object({ id: v.string(), kind: v.picklist(['country', 'sea']), labels: LabelsSchema, rank: v.number() }),
  ),
  organisations: collection(
    v.nullable(shape<NonNullable<ShapeOf<'organisations'>>>('Point')),
    OrganisationPropertiesSchema,
  ),
  events: collection(v.nullable(shape<NonNullable<ShapeOf<'events'>>>('Point')), EventPropertiesSchema),
  links: collection(shape<ShapeOf<'links'>>('LineString'), LinkPropertiesSchema),
}

/** Throws an `AppError` that names the file and its first faults. */
export function parseArtefact<K extends ArtefactId>(id: K, where: string, json: unknown): Artefacts[K] {
  return parseWith<Artefacts[K]>(readSchemas[id], where, json)
}

export function parseManifest(where: string, json: unknown): Manifest {
  return parseWith<Manifest>(ManifestSchema, where, json)
}

/** Throws an `AppError` as `parseArtefact` does. */
export function parseWith<T>(schema: v.GenericSchema<unknown, T>, where: string, json: unknown): T {
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  throw new AppError('wrong-shape', where, describe(result.issues), result.issues)
}

const namedFaults = 3

/** `features.12.properties.affinity: Expected <=1 but received 2`, for the first few. */
function describe(issues: readonly v.BaseIssue<unknown>[]): string {
  const lines = issues.slice(0, namedFaults).map((issue) => {
    const path = v.getDotPath(issue) ?? 'file'
    return issue.received === 'undefined' ? `${path} is missing` : `${path}: ${issue.message}`
  })
  const rest = issues.length - lines.length
  return rest > 0 ? `${lines.join('; ')}; and ${rest} more` : lines.join('; ')
}
