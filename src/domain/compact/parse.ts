import { AppError } from '@/domain/appError'
import type { Link } from '@/domain/catalogue'
import { parseWith } from '@/domain/parseWith'
import { decodeLinks, LinksTableSchema, type PlacedRegion } from './links'
import { decodeShapes, type Shapes, type ShapesFile, ShapesFileSchema } from './shapes'

/** Throws an `AppError` that names the file and its first faults. Pauses between its layers. */
export function* parseShapes(where: string, json: unknown): Generator<void, Shapes> {
  const file = parseWith<ShapesFile>(ShapesFileSchema, where, json)
  yield
  return yield* naming(where, decodeShapes(file))
}

/** Checks the columns; what the two ends say comes when the regions are known. Decodes some at a time. */
export function parseLinks(
  where: string,
  json: unknown,
): (regions: readonly PlacedRegion[]) => Generator<void, readonly Link[]> {
  const table = parseWith(LinksTableSchema, where, json)
  return (regions) => naming(where, decodeLinks(table, regions))
}

/** What points at nothing is a fault of the file like any other. */
function* naming<T>(where: string, decode: Generator<void, T>): Generator<void, T> {
  try {
    return yield* decode
  } catch (cause) {
    if (cause instanceof RangeError) throw new AppError('wrong-shape', where, cause.message, cause)
    throw cause
  }
}
