/**
 * The drawn line of a link: the great circle between the two label points, bent sideways. One function for the
 * published file and for the map, which draws from the two ends alone.
 *
 * At the share t of the way (0…1) a point moves by `bulge · length · sin(π t)` at right angles to the great circle there,
 * to the left as seen when going from west to east (from south to north between points of one meridian). So the
 * curve is the same whichever end is named first, its ends stay exactly on the label points, and at the
 * middle it stands off by 8 % of the length: enough to tell links over the same water apart, little enough to aim.
 */
import type { LonLat } from './catalogue'
import { angleBetween, combine, cross, lonLatOf, unitVector } from './greatCircle'
import { round4 } from './round4'

/** How far the curve stands off at its middle, as a share of its length. */
export const linkBulge = 0.08
const pointCount = 21

/** Positions from `a` to `b`, at four decimals; both ends included. */
export function linkCurve(a: LonLat, b: LonLat): [number, number][] {
  const isEastward = a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1])
  return isEastward ? eastwardCurve(a, b) : eastwardCurve(b, a).reverse()
}

function eastwardCurve(west: LonLat, east: LonLat): [number, number][] {
  const [from, to] = [unitVector(west), unitVector(east)]
  const length = angleBetween(from, to)
  const first: [number, number] = [round4(west[0]), round4(west[1])]
  const last: [number, number] = [round4(east[0]), round4(east[1])]
  if (length === 0) return [first, last]
  const sine = Math.sin(length)
  // The axis about which one travels from the one to the other: at every point of the way it points to the left.
  const left = cross(from, to)
  const curve = Array.from({ length: pointCount - 2 }, (_, index): [number, number] => {
    const share = (index + 1) / (pointCount - 1)
    const onCircle = combine(from, Math.sin((1 - share) * length) / sine, to, Math.sin(share * length) / sine)
    const offset = linkBulge * length * Math.sin(Math.PI * share)
    const [lon, lat] = lonLatOf(combine(onCircle, Math.cos(offset), left, Math.sin(offset) / sine))
    return [round4(lon), round4(lat)]
  })
  return [first, ...curve, last]
}
