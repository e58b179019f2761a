import type { MapLibreMap } from 'maplibre-gl'
import {
  cameraFromMap,
  isSameCamera,
  isSamePadding,
  type Limits,
  type MapCamera,
  mapFromCamera,
  type Padding,
} from '@/map/camera'
import { projection } from '@/map/projection'
import { cameraForSelection, freeOf, limitsOf, reachable, type Viewport, wholeArea, zoomedBy } from '@/map/viewport'
import type { Camera } from '@/view/state'
import { goTo } from './goTo'
import type { Scene } from './scene'

interface KeeperSetup {
  readonly camera: Camera | null
  readonly padding: Padding
  /** What is shown now: its selection is to be in sight. */
  readonly scene: () => Scene
  readonly onCamera: (camera: Camera | null) => void
}

const CAMERA_MS = 600
const PADDING_MS = 200

/**
 * Where the map looks. The camera wished for is a link's (`null`: the whole area); the map follows it when the camera,
 * the panels or the window change.
 */
export class CameraKeeper {
  readonly #container: HTMLElement
  readonly #scene: () => Scene
  readonly #onCamera: (camera: Camera | null) => void
  #camera: Camera | null
  #padding: Padding
  #map: MapLibreMap | null = null

  constructor(container: HTMLElement, { camera, padding, scene, onCamera }: KeeperSetup) {
    this.#container = container
    this.#camera = camera
    this.#padding = padding
    this.#scene = scene
    this.#onCamera = onCamera
  }

  /** The map to be moved from now on. */
  follow(map: MapLibreMap | null): void {
    this.#map = map
    this.place(0)
  }

  /** Camera in force: the reader's, or the one that shows the whole area. */
  camera(): Camera {
    return this.#camera ?? wholeArea(this.#viewport())
  }

  /** The same, as the map takes it. */
  start(): MapCamera {
    return mapFromCamera(this.camera(), freeOf(this.#viewport()), projection)
  }

  limits(): Limits {
    return limitsOf(this.#viewport())
  }

  set(camera: Camera | null): void {
    if (isSameCamera(camera, this.#camera)) return
    this.#camera = camera
    this.place(CAMERA_MS)
  }

  setPadding(padding: Padding): void {
    if (isSamePadding(padding, this.#padding)) return
    const wasInSight = this.#cameraForSelection() === null
    this.#padding = padding
    const camera = wasInSight ? this.#cameraForSelection() : null
    if (camera) this.#moveTo(camera, PADDING_MS)
    else this.place(PADDING_MS)
  }

  fitAll(): void {
    this.#camera = null
    this.place(CAMERA_MS)
    this.#onCamera(null)
  }

  zoomBy(levels: number): void {
    this.#moveTo(zoomedBy(this.#viewport(), this.camera(), levels), CAMERA_MS / 2)
  }

  /** Moves as little as shows the whole selection. */
  bringIn(): void {
    const camera = this.#cameraForSelection()
    if (camera) this.#moveTo(camera, CAMERA_MS)
  }

  /** Moves the map to the camera wished for; at once where the reader wants no motion. */
  place(duration: number): void {
    if (this.#map) goTo(this.#map, { camera: this.camera(), viewport: this.#viewport(), duration })
  }

  /** Where the map rests somewhere else than it was sent to, the reader has moved it. */
  reportMove(map: MapLibreMap): void {
    const viewport = this.#viewport()
    const { lng, lat } = map.getCenter()
    const now = cameraFromMap({ center: [lng, lat], zoom: map.getZoom() }, freeOf(viewport), projection)
    if (isSameCamera(now, reachable(viewport, this.camera()))) return
    this.#camera = now
    this.#onCamera(now)
  }

  #viewport(): Viewport {
    const { clientWidth: width, clientHeight: height } = this.#container
    return { size: { width, height }, padding: this.#padding, catalogue: this.#scene().catalogue }
  }

  /** `null` if the selection is in sight or has no place. */
  #cameraForSelection(): Camera | null {
    return cameraForSelection(this.#viewport(), this.camera(), this.#scene().drawing)
  }

  #moveTo(camera: Camera, duration: number): void {
    this.#camera = camera
    this.place(duration)
    this.#onCamera(camera)
  }
}
