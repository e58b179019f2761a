/** Places as points of a sphere of radius 1: distances and curves become sums and products of three numbers. */
import type { LonLat } from './catalogue'

export type UnitVector = readonly [number, number, number]

/** Mean radius of the Earth (IUGG), kilometres. */
const EARTH_RADIUS_KM = 6371.0088
const DEGREE = Math.PI / 180

export function unitVector([lon, lat]: LonLat): UnitVector {
  const across = Math.cos(lat * DEGREE)
  return [across * Math.cos(lon * DEGREE), across * Math.sin(lon * DEGREE), Math.sin(lat * DEGREE)]
}

export function lonLatOf([x, y, z]: UnitVector): LonLat {
  return [Math.atan2(y, x) / DEGREE, Math.atan2(z, Math.hypot(x, y)) / DEGREE]
}

/** Radians, from the chord between the two: exact for near places, where the arc cosine isn't. */
export function angleBetween(a: UnitVector, b: UnitVector): number {
  return 2 * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2))
}

/** Great-circle distance in whole kilometres, as a link states it. */
export function distanceKm(a: UnitVector, b: UnitVector): number {
  return Math.round(angleBetween(a, b) * EARTH_RADIUS_KM)
}

export function cross(a: UnitVector, b: UnitVector): UnitVector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/** `s · a + t · b` */
export function combine(a: UnitVector, s: number, b: UnitVector, t: number): UnitVector {
  return [a[0] * s + b[0] * t, a[1] * s + b[1] * t, a[2] * s + b[2] * t]
}
