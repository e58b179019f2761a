/** What must hold before boundaries are written. Every check returns its problems in plain words. */

import { collisions } from './collisions.mjs'
import { AREA, FRAME } from './pieces.mjs'
import { arcsAsStored, arcsAtFourDecimals, featuresOf, isSamePoint } from './topology.mjs'

const boundsOf = (points) => {
  const bounds = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    bounds[0] = Math.min(bounds[0], x)
    bounds[1] = Math.min(bounds[1], y)
    bounds[2] = Math.max(bounds[2], x)
    bounds[3] = Math.max(bounds[3], y)
  }
  return bounds
}

const isWithin = ([west, south, east, north], [x, y]) => x >= west && x <= east && y >= south && y <= north

/** Twice the signed area. */
const doubleArea = (ring) =>
  ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index][0] * y - x * ring[index][1], 0)

const ringProblems = (ring) => [
  ...(isSamePoint(ring[0], ring.at(-1)) ? [] : ['is not closed']),
  ...(ring.length < 4 ? [`has only ${ring.length} points`] : []),
  ...(doubleArea(ring) === 0 ? ['has no area'] : []),
  ...(new Set(ring.map(String)).size < ring.length - 1 ? ['touches itself'] : []),
]

const shapeProblems = ({ id, rings }) =>
  rings.length === 0
    ? [`${id} is empty`]
    : rings.flatMap((ring) => ringProblems(ring).map((problem) => `${id}: the ring at ${ring[0]} ${problem}`))

const crosses = ([[ax, ay], [bx, by]], [x, y]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax

const segmentsOf = (ring) => ring.slice(1).map((point, index) => [ring[index], point])

const holds = ({ segments }, point) => segments.filter((segment) => crosses(segment, point)).length % 2 === 1

/** Two regions on the same side of a border. */
const sharedSides = (regions) => {
  const owners = new Map()
  return regions.flatMap(({ id, segments }) =>
    segments.flatMap((segment) => {
      const side = segment.join(' to ')
      const owner = owners.get(side)
      owners.set(side, id)
      return owner ? [`${id} and ${owner} lie on the same side of ${side}`] : []
    }),
  )
}

/** A region with a point inside another one. */
const intrusions = (regions) =>
  regions.flatMap((one) =>
    regions.flatMap((other) => {
      if (one === other) return []
      const intruder = one.points.find(
        (point) => isWithin(other.bounds, point) && !other.corners.has(String(point)) && holds(other, point),
      )
      return intruder ? [`${one.id} reaches into ${other.id} at ${intruder}`] : []
    }),
  )

/** As no lines collide (see below), regions overlap only in these two ways. */
const overlaps = (features) => {
  const regions = features.map(({ id, rings }) => {
    const points = rings.flat()
    return {
      id,
      points,
      segments: rings.flatMap(segmentsOf),
      corners: new Set(points.map(String)),
      bounds: boundsOf(points),
    }
  })
  return [...sharedSides(regions), ...intrusions(regions)]
}

const geometryProblems = (topology, arcs) => [
  ...collisions(arcs),
  ...Object.keys(topology.objects).flatMap((name) => featuresOf(topology, name, arcs).flatMap(shapeProblems)),
  ...overlaps(featuresOf(topology, 'regions', arcs)),
  ...overlaps(featuresOf(topology, 'countries', arcs)),
]

const idProblems = (topology, name, wanted) => {
  const ids = topology.objects[name].geometries.map(({ id }) => id)
  return [
    ...[...wanted].filter((id) => !ids.includes(id)).map((id) => `${id} is missing from ${name}`),
    ...ids
      .filter((id, index) => !wanted.has(id) || ids.indexOf(id) !== index)
      .map((id) => `${id} is too many in ${name}`),
  ]
}

const extentProblems = (topology, name, box) => {
  const { scale, translate } = topology.transform
  const points = featuresOf(topology, name, arcsAsStored(topology)).flatMap(({ rings }) => rings.flat())
  const bounds = boundsOf(points.map((point) => point.map((value, axis) => value * scale[axis] + translate[axis])))
  return isWithin(box, bounds.slice(0, 2)) && isWithin(box, bounds.slice(2))
    ? []
    : [`${name} reach out of ${box}: ${bounds}`]
}

/** `memberships` are the rows of units.csv; `countries` the codes that must be there. */
export const problemsOf = (topology, memberships, countries) => {
  const named = (column) => new Set(memberships.map((row) => row[column]).filter(Boolean))
  return [
    ...idProblems(topology, 'regions', named('region')),
    ...idProblems(topology, 'overlays', named('overlay')),
    ...idProblems(topology, 'countries', countries),
    ...extentProblems(topology, 'regions', AREA),
    ...extentProblems(topology, 'countries', FRAME),
    ...geometryProblems(topology, arcsAsStored(topology)),
    ...geometryProblems(topology, arcsAtFourDecimals(topology)).map((problem) => `at four decimals: ${problem}`),
  ]
}
