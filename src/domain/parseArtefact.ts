/** Reads any published artefact: what the build and the tools need beyond what the start reads. */
import * as v from 'valibot'
import { parseWith } from './parseWith'
import { readSchemas, type ShapeOf, shape, shapeCollection } from './readSchemas'
import { type Artefacts, artefactSchemas } from './schema/artefacts'
import { RegionPropertiesSchema } from './schema/geometry'
import { LinkPropertiesSchema } from './schema/links'
import type { ArtefactId } from './schema/manifest'

const schemas: { readonly [K in ArtefactId]: v.GenericSchema<unknown, Artefacts[K]> } = {
  ...artefactSchemas,
  ...readSchemas,
  regions: shapeCollection(shape<ShapeOf<'regions'>>('Polygon', 'MultiPolygon'), RegionPropertiesSchema),
  land: shapeCollection(shape<ShapeOf<'land'>>('Polygon', 'MultiPolygon'), v.object({ id: v.string() })),
  borders: shapeCollection(
    shape<ShapeOf<'borders'>>('LineString', 'MultiLineString'),
    v.object({ kind: v.picklist(['region', 'country', 'context']) }),
  ),
  links: shapeCollection(shape<ShapeOf<'links'>>('LineString'), LinkPropertiesSchema),
}

/** Throws an `AppError` that names the file and its first faults. */
export function parseArtefact<K extends ArtefactId>(id: K, where: string, json: unknown): Artefacts[K] {
  return parseWith<Artefacts[K]>(schemas[id], where, json)
}
