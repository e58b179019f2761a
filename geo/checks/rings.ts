/** Rings of a layer: closed, wound by the right-hand rule, not crossing themselves. */
import type { Position } from 'geojson'
import { polygonsOf, type Shape, signedArea } from '../steps/geometry'
import type { Problem } from './problem'

const rebuild = 'Rebuild the boundaries with geo/boundaries; they are never edited by hand.'

export function checkRings(file: string, shapes: ReadonlyMap<string, Shape>): Problem[] {
  return [...shapes].flatMap(([id, shape]) =>
    polygonsOf(shape).flatMap((rings, polygon) =>
      rings.flatMap((ring, index) =>
        faultsOf(ring, index > 0).map((fault) => ({
          file,
          id,
          wrong: `Polygon ${polygon + 1}, ring ${index + 1}: ${fault}`,
          fix: rebuild,
        })),
      ),
    ),
  )
}

function faultsOf(ring: readonly Position[], isHole: boolean): string[] {
  const [first, last] = [ring[0], ring.at(-1)]
  if (ring.length < 4) return ['it has fewer than four points.']
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    return ['the ring is open: its last point is not its first.']
  const faults: string[] = []
  if (signedArea(ring) < 0 !== isHole)
    faults.push(`it runs ${isHole ? 'counter-clockwise, but is a hole' : 'clockwise, but is an outer ring'}.`)
  const crossing = findCrossing(ring)
  if (crossing) faults.push(`it crosses itself near ${crossing.join(', ')}.`)
  return faults
}

type Segment = readonly [Position, Position]
const west = ([[a = 0], [b = 0]]: Segment) => Math.min(a, b)
const east = ([[a = 0], [b = 0]]: Segment) => Math.max(a, b)

/** First point of a segment that properly crosses another one; touching is allowed. Sweeps from west to east. */
export function findCrossing(ring: readonly Position[]): Position | undefined {
  const segments = ring
    .slice(1)
    .map((end, index): Segment => [ring[index] ?? end, end])
    .sort((s, t) => west(s) - west(t))
  let open: Segment[] = []
  for (const segment of segments) {
    open = open.filter((other) => east(other) > west(segment))
    if (open.some((other) => cross(segment, other))) return segment[0]
    open.push(segment)
  }
  return undefined
}

function side([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [px = 0, py = 0]: Position): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax))
}

function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}
