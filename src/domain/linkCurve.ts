/**
 * The drawn line of a link: the great circle between the two label points, bent sideways.
 *
 * At the share t of the way (0…1) a point moves by `bulge · length · sin(π t)` at right angles to the great circle there,
 * to the left as seen when going from west to east (from south to north between points of one meridian). So the
 * curve is the same whichever end is named first, its ends stay exactly on the label points, and at the
 * middle it stands off by 8 % of the length: enough to tell links over the same water apart, little enough to aim.
 */
import { bearing, destination, distance, greatCircle } from '@turf/turf'
import type { LonLat } from './catalogue'
import { round4 } from './round4'

/** How far the curve stands off at its middle, as a share of its length. */
export const linkBulge = 0.08
const pointCount = 21

/** Positions from `a` to `b`, at four decimals; both ends included. */
export function linkCurve(a: LonLat, b: LonLat): [number, number][] {
  const isEastward = a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1])
  return isEastward ? eastwardCurve(a, b) : eastwardCurve(b, a).toReversed()
}

function eastwardCurve(west: LonLat, east: LonLat): [number, number][] {
  const from = [...west]
  const to = [...east]
  const length = distance(from, to, { units: 'kilometers' })
  const { geometry } = greatCircle(from, to, { npoints: pointCount })
  // Several parts only where a line crosses the antimeridian, which no link here does.
  const straight = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()
  const last = straight.length - 1
  return straight.map((onCircle, index) => {
    if (index === 0) return [round4(west[0]), round4(west[1])]
    if (index === last) return [round4(east[0]), round4(east[1])]
    const offset = linkBulge * length * Math.sin((Math.PI * index) / last)
    const moved = destination(onCircle, offset, bearing(onCircle, to) - 90, { units: 'kilometers' })
    const [lon = 0, lat = 0] = moved.geometry.coordinates
    return [round4(lon), round4(lat)]
  })
}
