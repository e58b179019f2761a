/**
 * Which projection the map is drawn in, and the square that MapLibre lays its tiles over. The area says which:
 * everything else, camera and worker included, follows `projection` at the end.
 */
import { area } from '@/domain/area'
import { laeaForward, laeaInverse } from '@/domain/laea'

export interface MapProjection {
  /** Name under which MapLibre knows it; one with a colon is registered by us. */
  readonly name: string
  /** `[longitude, latitude]` in degrees to planar metres. */
  readonly forward: (position: readonly number[]) => [number, number]
  /** Planar metres to degrees, `null` where nothing on earth lies. */
  readonly inverse: (planar: readonly number[]) => [number, number] | null
  /** Top left corner of the square, planar metres. */
  readonly origin: readonly [number, number]
  /** Side of the square, planar metres: what 512 px show at zoom 0. */
  readonly extent: number
  /** Metres on the ground for one planar metre at a latitude. */
  readonly groundScale: (latitude: number) => number
}

const EXTENT = 16_000_000

/**
 * The square around the area's middle lies wholly inside the disc that the projection fills, so that every point of the
 * map has a position. Its size makes the zoom numbers about those of a web map at 58°N.
 */
const laea: MapProjection = {
  name: 'EPSG:3035',
  forward: laeaForward,
  inverse: laeaInverse,
  origin: [area.projection.centre[0] - EXTENT / 2, area.projection.centre[1] + EXTENT / 2],
  extent: EXTENT,
  groundScale: () => 1,
}

const EARTH_RADIUS = 6378137
const RADIANS = Math.PI / 180

/** Web Mercator, should MapLibre's support for other projections ever fail us. */
const mercator: MapProjection = {
  name: 'mercator',
  forward: ([longitude = 0, latitude = 0]) => [
    EARTH_RADIUS * longitude * RADIANS,
    EARTH_RADIUS * Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)),
  ],
  inverse: ([x = 0, y = 0]) => [
    x / EARTH_RADIUS / RADIANS,
    (2 * Math.atan(Math.exp(y / EARTH_RADIUS)) - Math.PI / 2) / RADIANS,
  ],
  origin: [-Math.PI * EARTH_RADIUS, Math.PI * EARTH_RADIUS],
  extent: 2 * Math.PI * EARTH_RADIUS,
  groundScale: (latitude) => Math.cos(latitude * RADIANS),
}

export const projections = { laea, mercator }

export const projection: MapProjection = projections[area.projection.name]
