/**
 * Checks of coordinates without copying them: a schema for each position costs more than all the rest of a file.
 * Plain loops and index access, because this runs once, cold, on every start.
 */

/** How deep the positions lie in the coordinates of each type. */
const depths = { Point: 0, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const
export type ShapeType = keyof typeof depths

/** Whether a GeoJSON geometry is of one of the types and made of positions on Earth (WGS84 degrees). */
export function isShape(value: unknown, types: readonly ShapeType[]): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('coordinates' in value)) return false
  const type = types.find((candidate) => candidate === value.type)
  if (type === undefined) return false
  const leastOfLine = type === 'Polygon' || type === 'MultiPolygon' ? 4 : 2
  return areCoordinates(value.coordinates, depths[type], leastOfLine)
}

function areCoordinates(value: unknown, depth: number, leastOfLine: number): boolean {
  if (depth === 0) return isPosition(value)
  if (!Array.isArray(value) || value.length < (depth === 1 ? leastOfLine : 1)) return false
  for (let index = 0; index < value.length; index += 1) {
    if (!areCoordinates(value[index], depth - 1, leastOfLine)) return false
  }
  return true
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const lon: unknown = value[0]
  const lat: unknown = value[1]
  return typeof lon === 'number' && typeof lat === 'number' && lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90
}
