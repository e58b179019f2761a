import type { MapLibreMap } from 'maplibre-gl'
import { mapFromCamera, usablePadding } from '@/map/camera'
import { projection } from '@/map/projection'
import { freeOf, type Viewport } from '@/map/viewport'
import type { Camera } from '@/view/state'

interface Journey {
  readonly camera: Camera
  readonly viewport: Viewport
  /** Milliseconds; none where the reader wants no motion. */
  readonly duration: number
}

/** Moves the map to a camera within what panels leave free. */
export function goTo(map: MapLibreMap, { camera, viewport, duration }: Journey): void {
  const { center, zoom } = mapFromCamera(camera, freeOf(viewport), projection)
  const target = {
    center: [center[0], center[1]] as [number, number],
    zoom,
    padding: usablePadding(viewport.size, viewport.padding),
  }
  const isStill = duration === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches
  if (isStill) map.jumpTo(target)
  else map.easeTo({ ...target, duration })
}
