/**
 * ETRS89-LAEA Europe (EPSG:3035): Lambert azimuthal equal-area on the GRS80 ellipsoid, the grid of European statistics.
 * One source for the WebGL map, its worker, and every other face. Formulas: J. P. Snyder, Map Projections – A Working
 * Manual (USGS Professional Paper 1395), equations 3-11, 3-12, 3-18, 24-17 to 24-30. No imports: the worker loads this.
 *
 * Positions are `[longitude, latitude]` in degrees, planar coordinates `[easting, northing]` in metres.
 */
const SEMI_MAJOR = 6378137
const FLATTENING = 1 / 298.257222101
const E2 = FLATTENING * (2 - FLATTENING)
const E = Math.sqrt(E2)
const RADIANS = Math.PI / 180
const LATITUDE_OF_ORIGIN = 52 * RADIANS
const LONGITUDE_OF_ORIGIN = 10 * RADIANS
const FALSE_EASTING = 4321000
const FALSE_NORTHING = 3210000

/** Snyder's q (3-12): area between the equator and a latitude. */
function areaTerm(sinLatitude: number): number {
  const eSin = E * sinLatitude
  return (1 - E2) * (sinLatitude / (1 - eSin * eSin) - Math.log((1 - eSin) / (1 + eSin)) / (2 * E))
}

const Q_POLE = areaTerm(1)
/** Radius of the sphere with the ellipsoid's area. */
const AUTHALIC_RADIUS = SEMI_MAJOR * Math.sqrt(Q_POLE / 2)

/** Latitude on that sphere which encloses the same area. */
function authalicLatitude(latitude: number): number {
  return Math.asin(Math.max(-1, Math.min(1, areaTerm(Math.sin(latitude)) / Q_POLE)))
}

/** Series 3-18, cut after e⁶: within 2 mm on the ground. */
function geodeticLatitude(authalic: number): number {
  return (
    authalic +
    (E2 / 3 + (31 * E2 ** 2) / 180 + (517 * E2 ** 3) / 5040) * Math.sin(2 * authalic) +
    ((23 * E2 ** 2) / 360 + (251 * E2 ** 3) / 3780) * Math.sin(4 * authalic) +
    ((761 * E2 ** 3) / 45360) * Math.sin(6 * authalic)
  )
}

const SIN_ORIGIN = Math.sin(authalicLatitude(LATITUDE_OF_ORIGIN))
const COS_ORIGIN = Math.cos(authalicLatitude(LATITUDE_OF_ORIGIN))
/** Snyder's D: makes the scale true at the origin in every direction. */
const STRETCH =
  (SEMI_MAJOR * Math.cos(LATITUDE_OF_ORIGIN)) /
  Math.sqrt(1 - E2 * Math.sin(LATITUDE_OF_ORIGIN) ** 2) /
  (AUTHALIC_RADIUS * COS_ORIGIN)

export function laeaForward(position: readonly number[]): [number, number] {
  const [longitude = 0, latitude = 0] = position
  const beta = authalicLatitude(latitude * RADIANS)
  const turn = longitude * RADIANS - LONGITUDE_OF_ORIGIN
  const sin = Math.sin(beta)
  const cos = Math.cos(beta)
  const nearness = 1 + SIN_ORIGIN * sin + COS_ORIGIN * cos * Math.cos(turn)
  // The antipode of the origin is a circle, not a point; any finite answer will do.
  const scale = AUTHALIC_RADIUS * Math.sqrt(2 / Math.max(nearness, 1e-12))
  return [
    FALSE_EASTING + scale * STRETCH * cos * Math.sin(turn),
    FALSE_NORTHING + (scale / STRETCH) * (COS_ORIGIN * sin - SIN_ORIGIN * cos * Math.cos(turn)),
  ]
}

/** `null` outside the disc that holds the whole earth. */
export function laeaInverse(planar: readonly number[]): [number, number] | null {
  const [easting = 0, northing = 0] = planar
  const x = (easting - FALSE_EASTING) / STRETCH
  const y = (northing - FALSE_NORTHING) * STRETCH
  const distance = Math.hypot(x, y)
  if (distance < 1e-9) return [LONGITUDE_OF_ORIGIN / RADIANS, LATITUDE_OF_ORIGIN / RADIANS]
  if (distance > 2 * AUTHALIC_RADIUS) return null
  const angle = 2 * Math.asin(distance / (2 * AUTHALIC_RADIUS))
  const sin = Math.sin(angle)
  const cos = Math.cos(angle)
  const beta = Math.asin(cos * SIN_ORIGIN + (y * sin * COS_ORIGIN) / distance)
  const turn = Math.atan2(x * sin, distance * COS_ORIGIN * cos - y * SIN_ORIGIN * sin)
  return [(LONGITUDE_OF_ORIGIN + turn) / RADIANS, geodeticLatitude(beta) / RADIANS]
}
