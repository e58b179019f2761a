/** From shared arcs to GeoJSON: four decimals (about 10 m), rings closed and wound by the right-hand rule of RFC 7946. */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { LonLat } from '@/domain/catalogue'
import { round4 } from '@/domain/round4'
import { sortedBy } from './order'
import type { Boundaries } from './readSources'

export type Shape = Polygon | MultiPolygon
export type LayerName = 'regions' | 'overlays' | 'countries'
/** West, south, east, north. */
export type Box = [number, number, number, number]

/** Shapes of one layer by id, sorted. */
export function decodeLayer(boundaries: Boundaries, layer: LayerName): ReadonlyMap<string, Shape> {
  const { features } = feature(boundaries, boundaries.objects[layer])
  return new Map(
    sortedBy(features, ({ id }) => String(id)).map(({ id, geometry }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
        throw new TypeError(`${layer} ${id}: ${geometry.type} is not a polygon`)
      return [String(id), tidy(geometry)]
    }),
  )
}

function tidy(shape: Shape): Shape {
  const polygons = polygonsOf(shape).map((rings) => rings.map((ring, index) => wind(roundRing(ring), index > 0)))
  const kept = polygons.map((rings) => rings.filter((ring) => ring.length >= 4)).filter((rings) => rings.length > 0)
  const [only] = kept
  return kept.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: kept }
}

export function polygonsOf(shape: Shape): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
}

export function ringsOf(shape: Shape): Position[][] {
  return polygonsOf(shape).flat()
}

/** Rounds and drops points that fall onto the one before; both sides of a shared border lose the same ones. */
export function roundLine(line: readonly Position[]): Position[] {
  const rounded = line.map(([lon = 0, lat = 0]) => [round4(lon), round4(lat)])
  return rounded.filter((point, index) => {
    const before = rounded[index - 1]
    return !before || point[0] !== before[0] || point[1] !== before[1]
  })
}

const roundRing = roundLine

/** Twice the signed area in square degrees: positive for a ring that runs counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + x1 * y2 - x2 * y1
  }, 0)
}

function wind(ring: Position[], isHole: boolean): Position[] {
  return signedArea(ring) < 0 === isHole ? ring : ring.toReversed()
}

export function boxOf(shapes: Iterable<Shape>): Box {
  const box: Box = [180, 90, -180, -90]
  for (const shape of shapes)
    for (const ring of ringsOf(shape))
      for (const [lon = 0, lat = 0] of ring) {
        box[0] = Math.min(box[0], lon)
        box[1] = Math.min(box[1], lat)
        box[2] = Math.max(box[2], lon)
        box[3] = Math.max(box[3], lat)
      }
  return box
}

/** Even-odd rule on degrees; enough for points that aren't on a border. */
export function isInside([lon, lat]: LonLat, shape: Shape): boolean {
  let inside = false
  for (const ring of ringsOf(shape))
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi = 0, yi = 0] = ring[i] ?? []
      const [xj = 0, yj = 0] = ring[j] ?? []
      if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside
    }
  return inside
}
