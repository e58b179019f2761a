/** Cuts shapes to a box. */
import type { PlanarBox } from '@/map/camera'

type Vertex = readonly [number, number]

export function isInside([x, y]: Vertex, [left, top, right, bottom]: PlanarBox): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** One side after the other (Sutherland and Hodgman, "Reentrant polygon clipping", 1974); closed as the ring was. */
export function clipRing(ring: readonly Vertex[], box: PlanarBox): readonly Vertex[] {
  if (ring.every((vertex) => isInside(vertex, box))) return ring
  const [left, top, right, bottom] = box
  const sides = [
    { axis: 0, limit: left, sign: 1 },
    { axis: 1, limit: top, sign: 1 },
    { axis: 0, limit: right, sign: -1 },
    { axis: 1, limit: bottom, sign: -1 },
  ] as const
  const open = sides.reduce<readonly Vertex[]>((vertices, side) => clipSide(vertices, side), ring.slice(0, -1))
  return open[0] ? [...open, open[0]] : []
}

interface Side {
  readonly axis: 0 | 1
  readonly limit: number
  /** 1: what is greater stays. */
  readonly sign: 1 | -1
}

function clipSide(vertices: readonly Vertex[], { axis, limit, sign }: Side): readonly Vertex[] {
  const isIn = (vertex: Vertex) => (vertex[axis] - limit) * sign >= 0
  return vertices.flatMap((vertex, index) => {
    const before = vertices.at(index - 1) ?? vertex
    const crossing = isIn(vertex) === isIn(before) ? [] : [cross(before, vertex, axis, limit)]
    return isIn(vertex) ? [...crossing, vertex] : crossing
  })
}

function cross(from: Vertex, to: Vertex, axis: 0 | 1, limit: number): Vertex {
  const share = (limit - from[axis]) / (to[axis] - from[axis])
  const other = axis === 0 ? 1 : 0
  const crossed = Math.round(from[other] + (to[other] - from[other]) * share)
  return axis === 0 ? [limit, crossed] : [crossed, limit]
}
