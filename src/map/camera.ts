/**
 * The camera of a link (centre, kilometres across the shorter side of the free area) and the camera of the map
 * (centre, zoom, padding), both ways. Pure, so that every face of the map shows the same cut.
 */
import type { LonLat } from '@/domain/catalogue'
import type { Camera } from '@/view/state'
import type { MapProjection } from './projection'

/** Pixels of the map that panels cover, from each side. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}
export interface Size {
  readonly width: number
  readonly height: number
}
export interface MapCamera {
  readonly center: LonLat
  readonly zoom: number
}
/** West, south, east, north in planar metres. */
export type PlanarBox = readonly [number, number, number, number]

/** Pixels across the projection's square at zoom 0. */
const TILE_SIZE = 512
/** However much the panels cover, this many pixels count as free. */
const LEAST_FREE = 160

export function isSamePadding(a: Padding, b: Padding): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left
}

/** Padding cut back, in proportion, where it would leave too little to look at. */
export function usablePadding(size: Size, padding: Padding): Padding {
  const fit = (start: number, end: number, whole: number): [number, number] => {
    const most = Math.max(0, whole - LEAST_FREE)
    const factor = start + end > most ? most / (start + end) : 1
    return [start * factor, end * factor]
  }
  const [left, right] = fit(padding.left, padding.right, size.width)
  const [top, bottom] = fit(padding.top, padding.bottom, size.height)
  return { top, right, bottom, left }
}

export function freeArea(size: Size, padding: Padding): Size {
  const usable = usablePadding(size, padding)
  return {
    width: Math.max(1, size.width - usable.left - usable.right),
    height: Math.max(1, size.height - usable.top - usable.bottom),
  }
}

const planarPerPixel = (projection: MapProjection, zoom: number) => projection.extent / (TILE_SIZE * 2 ** zoom)
const zoomFor = (projection: MapProjection, metresPerPixel: number) =>
  Math.log2(projection.extent / (TILE_SIZE * metresPerPixel))

export function mapFromCamera(camera: Camera, free: Size, projection: MapProjection): MapCamera {
  const planar = (camera.km * 1000) / projection.groundScale(camera.lat)
  return {
    center: [camera.lon, camera.lat],
    zoom: zoomFor(projection, planar / Math.min(free.width, free.height)),
  }
}

/** Rounded as a link writes it, so that a camera read back from a link is the one that was written. */
export function cameraFromMap(map: MapCamera, free: Size, projection: MapProjection): Camera {
  const [lon, lat] = map.center
  const planar = planarPerPixel(projection, map.zoom) * Math.min(free.width, free.height)
  const km = (planar * projection.groundScale(lat)) / 1000
  return { lat: round(lat, 4), lon: round(lon, 4), km: round(km, km < 100 ? 1 : 0) }
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals
}

/** Kilometres in which a box fits the free area with a little air, and its middle. */
export function cameraToFit(box: PlanarBox, free: Size, projection: MapProjection): Camera {
  const [west, south, east, north] = box
  const middle = projection.inverse([(west + east) / 2, (south + north) / 2]) ?? [0, 0]
  const metresPerPixel = Math.max((east - west) / free.width, (north - south) / free.height) * FIT_MARGIN
  const zoom = zoomFor(projection, metresPerPixel)
  return cameraFromMap({ center: middle, zoom }, free, projection)
}
/** So much larger is what is shown than what is fitted. */
export const FIT_MARGIN = 1.06

/** Smallest box in the projection around positions: straight on the map, unlike a box of longitudes and latitudes. */
export function planarBox(positions: Iterable<readonly number[]>, projection: MapProjection): PlanarBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const position of positions) {
    const [x, y] = projection.forward(position)
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}

export interface Limits {
  /** Where the middle of the map may lie. */
  readonly box: PlanarBox
  readonly minZoom: number
  readonly maxZoom: number
}

/** The nearest camera within the limits, so that one can't get lost at sea. */
export function withinLimits(map: MapCamera, limits: Limits, projection: MapProjection): MapCamera {
  const [west, south, east, north] = limits.box
  const [x, y] = projection.forward(map.center)
  const zoom = clamp(map.zoom, limits.minZoom, limits.maxZoom)
  const inside: [number, number] = [clamp(x, west, east), clamp(y, south, north)]
  if (inside[0] === x && inside[1] === y) return { center: map.center, zoom }
  return { center: projection.inverse(inside) ?? map.center, zoom }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}

/** Equal to what a link can tell apart. */
export function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  return a === b || (a !== null && b !== null && a.lat === b.lat && a.lon === b.lon && a.km === b.km)
}

/**
 * The least move that brings a box into the free area; `null` if it is there already. What is too large for the area
 * is fitted into it.
 */
export function cameraToShow(box: PlanarBox, current: Camera, free: Size, projection: MapProjection): Camera | null {
  const now = mapFromCamera(current, free, projection)
  const perPixel = planarPerPixel(projection, now.zoom)
  const [x, y] = projection.forward(now.center)
  const [west, south, east, north] = box
  const reachX = (free.width / 2 - SHOW_MARGIN) * perPixel
  const reachY = (free.height / 2 - SHOW_MARGIN) * perPixel
  if (east - west > 2 * reachX || north - south > 2 * reachY) {
    // Whoever has zoomed into the midst of it wants to stay there.
    const isInMidst = x > west && x < east && y > south && y < north
    return isInMidst ? null : cameraToFit(box, free, projection)
  }
  const moveX = Math.max(0, east - (x + reachX)) - Math.max(0, x - reachX - west)
  const moveY = Math.max(0, north - (y + reachY)) - Math.max(0, y - reachY - south)
  if (moveX === 0 && moveY === 0) return null
  const center = projection.inverse([x + moveX, y + moveY]) ?? now.center
  return cameraFromMap({ center, zoom: now.zoom }, free, projection)
}
const SHOW_MARGIN = 28
