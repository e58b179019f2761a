/** Cameras for a window with panels over it; planar arithmetic, no map. */
import type { Catalogue } from '@/domain/catalogue'
import type { Camera } from '@/view/state'
import {
  cameraFromMap,
  cameraToFit,
  cameraToShow,
  freeArea,
  type Limits,
  mapFromCamera,
  type Padding,
  planarBox,
  type Size,
  withinLimits,
} from './camera'
import type { Drawing } from './drawing'
import { areaBox, wanderingBox } from './extent'
import { projection } from './projection'

export interface Viewport {
  readonly size: Size
  readonly padding: Padding
  readonly catalogue: Catalogue
}

/** Zoom that the shapes are good for. */
const MAX_ZOOM = 10
/** How far one may zoom out beyond the whole area, in zoom levels. */
const ZOOM_OUT = 0.8

export function freeOf({ size, padding }: Viewport): Size {
  return freeArea(size, padding)
}

export function wholeArea(viewport: Viewport): Camera {
  return cameraToFit(areaBox(viewport.catalogue), freeOf(viewport), projection)
}

export function limitsOf(viewport: Viewport): Limits {
  const whole = mapFromCamera(wholeArea(viewport), freeOf(viewport), projection)
  return { box: wanderingBox(viewport.catalogue), minZoom: whole.zoom - ZOOM_OUT, maxZoom: MAX_ZOOM }
}

/** As near to the camera as the limits let the map come. */
export function reachable(viewport: Viewport, camera: Camera): Camera {
  return zoomedBy(viewport, camera, 0)
}

export function zoomedBy(viewport: Viewport, camera: Camera, levels: number): Camera {
  const free = freeOf(viewport)
  const { center, zoom } = mapFromCamera(camera, free, projection)
  const inside = withinLimits({ center, zoom: zoom + levels }, limitsOf(viewport), projection)
  return cameraFromMap(inside, free, projection)
}

/** A camera that brings the selection into sight; `null` if it is there already or has no place. */
export function cameraForSelection(viewport: Viewport, camera: Camera, { selectedPlaces }: Drawing): Camera | null {
  if (selectedPlaces.length === 0) return null
  return cameraToShow(planarBox(selectedPlaces, projection), camera, freeOf(viewport), projection)
}
