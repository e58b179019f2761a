/** Checks of coordinates without copying them: a schema for each position costs more than all the rest of a file. */
type Nested = readonly unknown[]

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [lon, lat] = value as Nested
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90
}

const isLine = (value: unknown, least = 2) =>
  Array.isArray(value) && value.length >= least && value.every((position) => isPosition(position))
const isRing = (value: unknown) => isLine(value, 4)
const isListOf = (value: unknown, isItem: (item: unknown) => boolean) =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isItem(item))
const isPolygon = (value: unknown) => isListOf(value, isRing)

const checks = {
  Point: isPosition,
  LineString: (value: unknown) => isLine(value),
  MultiLineString: (value: unknown) => isListOf(value, (line) => isLine(line)),
  Polygon: isPolygon,
  MultiPolygon: (value: unknown) => isListOf(value, isPolygon),
} as const satisfies Record<string, (coordinates: unknown) => boolean>
export type ShapeType = keyof typeof checks

/** Whether a GeoJSON geometry is of one of the types and made of positions on Earth (WGS84 degrees). */
export function isShape(value: unknown, types: readonly ShapeType[]): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('coordinates' in value)) return false
  const type = types.find((candidate) => candidate === value.type)
  return type !== undefined && checks[type](value.coordinates)
}
