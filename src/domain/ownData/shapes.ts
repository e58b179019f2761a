import type { Remarks } from './remarks'

/** A feature before anything of it is believed. */
export interface RawFeature {
  readonly id: unknown
  readonly properties: unknown
  readonly geometry: unknown
}

/** Two numbers as the file has them, in whatever projection. */
export type Located = readonly [number, number] | null

const isPosition = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length >= 2 && typeof value[0] === 'number' && typeof value[1] === 'number'

/** Where a point lies; nothing for areas and lines, which belong to a region by their properties. */
export function locate(geometry: unknown, row: number, remarks: Remarks): Located {
  if (geometry === undefined) return null
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry)) {
    remarks.add('no-geometry', row)
    return null
  }
  const coordinates = 'coordinates' in geometry ? geometry.coordinates : undefined
  switch (geometry.type) {
    case 'Point':
      return pointOf(coordinates, row, remarks)
    case 'MultiPoint':
      if (Array.isArray(coordinates) && coordinates.length === 1) return pointOf(coordinates[0], row, remarks)
      remarks.add('odd-geometry', row, 'MultiPoint')
      return null
    case 'Polygon':
    case 'MultiPolygon':
      remarks.say('areas-not-drawn')
      checkRings(coordinates, row, remarks)
      return null
    default:
      remarks.add('odd-geometry', row, String(geometry.type))
      return null
  }
}

function pointOf(coordinates: unknown, row: number, remarks: Remarks): Located {
  if (isPosition(coordinates)) return [coordinates[0], coordinates[1]]
  remarks.add('no-geometry', row)
  return null
}

/** Says so where a ring does not end where it began or has too few corners; the region is found by its name all the same. */
function checkRings(coordinates: unknown, row: number, remarks: Remarks): void {
  const rings = ringsOf(coordinates)
  if (rings.length === 0) remarks.add('no-geometry', row)
  else if (rings.some((ring) => !isClosed(ring))) remarks.add('open-ring', row)
}

/** Lists whose members are positions, two levels down at most. */
function ringsOf(coordinates: unknown, levels = 2): readonly (readonly unknown[])[] {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return []
  if (isPosition(coordinates[0])) return [coordinates]
  return levels > 0 ? coordinates.flatMap((part: unknown) => ringsOf(part, levels - 1)) : []
}

function isClosed(ring: readonly unknown[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  if (!isPosition(first) || !isPosition(last) || ring.length < 4) return false
  return first[0] === last[0] && first[1] === last[1]
}
