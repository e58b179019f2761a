import { AppError } from '@/domain/appError'
import type { Link, Region } from '@/domain/catalogue'
import { parseWith } from '@/domain/parseArtefact'
import { LinksTableSchema, linksDecoder } from './links'
import { decodeShapes, type Shapes, type ShapesFile, ShapesFileSchema } from './shapes'

/** Throws an `AppError` that names the file and its first faults. */
export function parseShapes(where: string, json: unknown): Shapes {
  const file = parseWith<ShapesFile>(ShapesFileSchema, where, json)
  return naming(where, () => decodeShapes(file))
}

/** Checks the columns; what the two ends say comes when the regions are known. Decodes some at a time. */
export function parseLinks(
  where: string,
  json: unknown,
): (regions: readonly Region[]) => Generator<void, readonly Link[]> {
  const table = parseWith(LinksTableSchema, where, json)
  return function* links(regions) {
    const decode = naming(where, () => linksDecoder(table, regions))
    const found: Link[] = []
    while (found.length < table.links.a.length) {
      naming(where, () => decode(found))
      yield
    }
    return found
  }
}

/** What points at nothing is a fault of the file like any other. */
function naming<T>(where: string, decode: () => T): T {
  try {
    return decode()
  } catch (cause) {
    if (cause instanceof RangeError) throw new AppError('wrong-shape', where, cause.message, cause)
    throw cause
  }
}
