/** Shapes for the page before any script: the same picture from far less text. */
import type { Catalogue } from '@/domain/catalogue'
import type { PlanarBox } from '@/map/camera'
import { clipRing } from './clip'
import { boxInUnits, linesOf, pathOfLines, pathOfRings, ringsOf, rounder, type Shapes, type Vertex } from './paths'

/** Rings smaller than this many units each way are left out: islets of a pixel or two. */
const LEAST = 2

/**
 * Nothing outside the clip, no islets, no land that the regions cover (they bring their own shores), no lines between
 * regions (each region has its outline).
 */
export function firstShapes(catalogue: Catalogue, unit: number, clip: PlanarBox): Shapes {
  const { land, regions, borders } = catalogue.geometry
  const round = rounder(unit)
  const box = boxInUnits(clip, unit)
  const own = regions.features
    .filter(({ properties }) => properties.kind === 'base')
    .map(({ properties, geometry }) => ({ id: properties.id, rings: ringsOf(geometry).map((ring) => ring.map(round)) }))
  const isOwn = nearAny(own.flatMap(({ rings }) => rings.flat()))
  return {
    unit,
    land: land.features.map(({ properties, geometry }) => {
      const rings = ringsOf(geometry).map((ring) => ring.map(round))
      const foreign = rings.filter((ring) => isLargeEnough(ring) && !ring.every(isOwn))
      return { id: properties.id, d: pathOfRings(foreign.map((ring) => clipRing(ring, box))) }
    }),
    regions: own.map(({ id, rings }) => ({ id, d: pathOfRings(rings.filter(isLargeEnough)) })),
    overlays: [],
    borders: borders.features
      .filter(({ properties }) => properties.kind !== 'region')
      .map(({ properties, geometry }) => ({
        id: properties.kind,
        d: pathOfLines(
          linesOf(geometry).map((line) => line.map(round)),
          box,
        ),
      })),
  }
}

function isLargeEnough(ring: readonly Vertex[]): boolean {
  const reach = (axis: 0 | 1) => {
    const values = ring.map((vertex) => vertex[axis])
    return Math.max(...values) - Math.min(...values)
  }
  return reach(0) >= LEAST || reach(1) >= LEAST
}

/** Whether a vertex lies on one of these or beside it: land and regions are rounded from the same shores. */
function nearAny(vertices: readonly Vertex[]): (vertex: Vertex) => boolean {
  const known = new Set(vertices.map(([x, y]) => `${x} ${y}`))
  const beside = [-1, 0, 1]
  return ([x, y]) => beside.some((dx) => beside.some((dy) => known.has(`${x + dx} ${y + dy}`)))
}
