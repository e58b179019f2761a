/** Which cut of the projection a picture shows: planar metres ↔ pixels. The same arithmetic as the WebGL map's. */
import { type Limits, type MapCamera, type Padding, type Size, usablePadding, withinLimits } from '@/map/camera'
import { projection } from '@/map/projection'

export interface Point {
  readonly x: number
  readonly y: number
}

/** `x = scale · easting + left`, `y = top − scale · northing`. */
export interface Frame {
  /** Pixels for one planar metre. */
  readonly scale: number
  readonly left: number
  readonly top: number
  readonly zoom: number
}

export function frameOf({ center, zoom }: MapCamera, size: Size, padding: Padding): Frame {
  const usable = usablePadding(size, padding)
  const scale = (512 * 2 ** zoom) / projection.extent
  const [easting, northing] = projection.forward(center)
  return {
    scale,
    left: (usable.left + size.width - usable.right) / 2 - scale * easting,
    top: (usable.top + size.height - usable.bottom) / 2 + scale * northing,
    zoom,
  }
}

export function pixelsOf({ scale, left, top }: Frame, [easting, northing]: readonly [number, number]): Point {
  return { x: scale * easting + left, y: top - scale * northing }
}

function planarOf({ scale, left, top }: Frame, { x, y }: Point): [number, number] {
  return [(x - left) / scale, (top - y) / scale]
}

export interface Gesture {
  /** Pixels moved. */
  readonly dx: number
  readonly dy: number
  /** Zoom levels; what lies at `at` stays there. */
  readonly levels: number
  readonly at: Point
}

/** The camera after a gesture: what was under the fingers is under them still, as far as the limits let it. */
export function afterGesture(camera: MapCamera, frame: Frame, gesture: Gesture, limits: Limits): MapCamera {
  const { dx, dy, levels, at } = gesture
  const zoom = Math.max(limits.minZoom, Math.min(limits.maxZoom, camera.zoom + levels))
  const scale = frame.scale * 2 ** (zoom - camera.zoom)
  const [easting, northing] = planarOf(frame, at)
  const middle = pixelsOf(frame, projection.forward(camera.center))
  const center = projection.inverse([
    easting - (at.x + dx - middle.x) / scale,
    northing + (at.y + dy - middle.y) / scale,
  ])
  return withinLimits({ center: center ?? camera.center, zoom }, limits, projection)
}
