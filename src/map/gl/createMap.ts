/** The one place that makes a MapLibre map, with everything set that does not change afterwards. */
import { MapLibreMap } from 'maplibre-gl'
import { type Limits, type MapCamera, withinLimits } from '@/map/camera'
import type { GestureHints } from '@/map/gestureHints'
import { projection } from '@/map/projection'
import { gestureTexts, yieldUntilClicked } from './gestures'
import { type Scene, styleOf } from './scene'
import './setupMapLibre'

export interface MapStart {
  readonly scene: Scene
  readonly camera: MapCamera
  readonly label: string
  /** Asked at each move. */
  readonly limits: () => Limits
  readonly gestures?: GestureHints | undefined
}

/** Throws `GPUInitializationError` where there is no WebGL. */
export function createMap(container: HTMLElement, { scene, camera, label, limits, gestures }: MapStart): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: styleOf(scene),
    center: [camera.center[0], camera.center[1]],
    zoom: camera.zoom,
    // North is always up: a link carries no bearing.
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    renderWorldCopies: false,
    // Shown by the page, together with the sources of the data.
    attributionControl: false,
    fadeDuration: 0,
    cooperativeGestures: gestures !== undefined,
    locale: { 'Map.Title': label, ...(gestures && gestureTexts(gestures)) },
    transformConstrain: (center, zoom) => {
      const inside = withinLimits({ center: [center.lng, center.lat], zoom }, limits(), projection)
      const [lng, lat] = inside.center
      return { center: Object.assign(center, { lng, lat }), zoom: inside.zoom }
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  if (gestures) yieldUntilClicked(map)
  return map
}
