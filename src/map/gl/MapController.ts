import { GPUInitializationError, type MapLibreMap } from 'maplibre-gl'
import { cameraFromMap, isSameCamera, isSamePadding, mapFromCamera, type Padding, usablePadding } from '@/map/camera'
import { projection } from '@/map/projection'
import type { Camera, MapStatus } from '@/view/state'
import { applyScene, stateless } from './applyScene'
import { createMap } from './createMap'
import { fontsReady } from './fonts'
import type { GestureHints } from './gestures'
import { showPatterns } from './patternImages'
import { followPointer, type PointerCallbacks } from './pointer'
import type { Scene } from './scene'
import { installTestHook } from './testHook'
import { markOnce, markPainted } from './timing'
import { cameraForSelection, freeOf, limitsOf, reachable, type Viewport, wholeArea, zoomedBy } from './viewport'

export interface MapCallbacks extends PointerCallbacks {
  /** Where the reader, or a selection out of sight, moved the map; `null` after `fitAll`. */
  readonly onCamera: (camera: Camera | null) => void
  readonly onStatus: (status: MapStatus) => void
}

export interface MapSetup {
  readonly scene: Scene
  readonly camera: Camera | null
  readonly padding: Padding
  /** Name of the map for screen readers. */
  readonly label: string
  /** Where wheel and finger are first the page's around it. */
  readonly gestures?: GestureHints | undefined
  readonly callbacks: MapCallbacks
}

const CAMERA_MS = 600
const PADDING_MS = 200

/**
 * Sole owner of the MapLibre map. What is to be shown is kept here, not in the map, so that a map whose WebGL context
 * or workers were lost is brought back to it. The camera wished for is a link's (`null`: the whole area); the map
 * follows it when the camera, the panels or the window change.
 */
export class MapController {
  readonly #container: HTMLElement
  readonly #callbacks: MapCallbacks
  #scene: Scene
  #camera: Camera | null
  #padding: Padding
  #label: string
  readonly #gestures: GestureHints | undefined
  #scale = 1
  #map: MapLibreMap | null = null
  /** What the map's style holds. */
  #held: Scene
  /** False before the first style and while the WebGL context is lost: MapLibre throws on every change then. */
  #hasStyle = false
  #isReady = false
  #isRemoved = false
  #stopPointer: () => void = () => undefined

  constructor(container: HTMLElement, { scene, camera, padding, label, gestures, callbacks }: MapSetup) {
    this.#container = container
    this.#callbacks = callbacks
    this.#scene = scene
    this.#held = scene
    this.#camera = camera
    this.#padding = padding
    this.#label = label
    this.#gestures = gestures
    callbacks.onStatus('loading')
    void this.#start()
  }

  async #start(): Promise<void> {
    await fontsReady()
    if (this.#isRemoved) return
    this.#held = this.#scene
    try {
      this.#map = createMap(this.#container, {
        scene: this.#scene,
        camera: mapFromCamera(this.camera(), freeOf(this.#viewport()), projection),
        label: this.#label,
        gestures: this.#gestures,
        limits: () => limitsOf(this.#viewport()),
      })
    } catch (error) {
      this.#callbacks.onStatus(error instanceof GPUInitializationError ? 'fallback' : 'error')
      return
    }
    this.#listen(this.#map)
    if (this.#scale !== 1) this.setScale(this.#scale)
    this.#place(0)
  }

  #listen(map: MapLibreMap): void {
    const lists = this.#held.globalState
    // Fires again when MapLibre has rebuilt the style after a loss: with its layers, but without state.
    map.on('style.load', () => {
      this.#hasStyle = true
      this.#held = stateless(this.#held, lists)
      this.#apply(map)
      this.#place(0)
    })
    map.on('webglcontextlost', () => {
      this.#hasStyle = false
      this.#isReady = false
      this.#callbacks.onStatus('loading')
    })
    map.on('render', () => {
      if (map.isSourceLoaded('land')) markOnce('atlas:first-map')
    })
    map.on('idle', () => this.#settle())
    map.on('error', () => {
      // A map that is drawn stays; one that never came is reported.
      if (!this.#isReady) this.#callbacks.onStatus('error')
    })
    map.on('moveend', () => this.#reportMove(map))
    map.on('resize', () => this.#place(0))
    this.#stopPointer = followPointer(map, this.#callbacks)
    installTestHook(map)
  }

  /** Idle with a style: all shapes are drawn. */
  #settle(): void {
    if (this.#isReady || !this.#hasStyle) return
    this.#isReady = true
    markOnce('atlas:map-ready')
    this.#callbacks.onStatus('ready')
  }

  /** Shows a scene; the same one again costs nothing. */
  apply(scene: Scene): void {
    const before = this.#scene
    this.#scene = scene
    const map = this.#map
    if (!map || before === scene) return
    this.#apply(map)
    if (before.drawing.selection !== scene.drawing.selection) {
      markPainted(map, 'atlas:select-painted')
      this.#bringIn()
    }
    const isRecoloured = before.drawing.layerResult !== scene.drawing.layerResult
    if (isRecoloured || before.drawing.filter !== scene.drawing.filter) markPainted(map, 'atlas:filter-painted')
  }

  #apply(map: MapLibreMap): void {
    if (!this.#hasStyle) return
    showPatterns(map, this.#scene, this.#held.palette)
    applyScene(map, this.#held, this.#scene)
    this.#held = this.#scene
  }

  /** Camera of a link, as when going back; `null` shows the whole area. */
  setCamera(camera: Camera | null): void {
    if (isSameCamera(camera, this.#camera)) return
    this.#camera = camera
    this.#place(CAMERA_MS)
  }

  /** What panels cover. What was in the middle of the free area stays there; a selection in sight stays in sight. */
  setPadding(padding: Padding): void {
    if (isSamePadding(padding, this.#padding)) return
    const wasInSight = this.#cameraForSelection() === null
    this.#padding = padding
    const camera = wasInSight ? this.#cameraForSelection() : null
    if (camera) this.#moveTo(camera, PADDING_MS)
    else this.#place(PADDING_MS)
  }

  /** How much the page enlarges the map, which is then drawn as fine as the screen is. */
  setScale(scale: number): void {
    this.#scale = scale
    this.#map?.setPixelRatio(window.devicePixelRatio * scale)
  }

  setLabel(label: string): void {
    this.#label = label
    this.#map?.getCanvas().setAttribute('aria-label', label)
  }

  zoomIn(): void {
    this.#zoomBy(1)
  }

  zoomOut(): void {
    this.#zoomBy(-1)
  }

  /** Back to the whole area, and to a link without a camera. */
  fitAll(): void {
    this.#camera = null
    this.#place(CAMERA_MS)
    this.#callbacks.onCamera(null)
  }

  /** Camera in force: the reader's, or the one that shows the whole area. */
  camera(): Camera {
    return this.#camera ?? wholeArea(this.#viewport())
  }

  remove(): void {
    this.#isRemoved = true
    this.#stopPointer()
    this.#map?.remove()
    this.#map = null
  }

  #viewport(): Viewport {
    const { clientWidth: width, clientHeight: height } = this.#container
    return { size: { width, height }, padding: this.#padding, catalogue: this.#scene.catalogue }
  }

  #zoomBy(levels: number): void {
    this.#moveTo(zoomedBy(this.#viewport(), this.camera(), levels), CAMERA_MS / 2)
  }

  /** `null` if the selection is in sight or has no place. */
  #cameraForSelection(): Camera | null {
    return cameraForSelection(this.#viewport(), this.camera(), this.#scene.drawing)
  }

  #bringIn(): void {
    const camera = this.#cameraForSelection()
    if (camera) this.#moveTo(camera, CAMERA_MS)
  }

  #moveTo(camera: Camera, duration: number): void {
    this.#camera = camera
    this.#place(duration)
    this.#callbacks.onCamera(camera)
  }

  /** Moves the map to the camera wished for; at once where the reader wants no motion. */
  #place(duration: number): void {
    const viewport = this.#viewport()
    const { center, zoom } = mapFromCamera(this.camera(), freeOf(viewport), projection)
    const target = {
      center: [center[0], center[1]] as [number, number],
      zoom,
      padding: usablePadding(viewport.size, this.#padding),
    }
    const isStill = duration === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches
    if (isStill) this.#map?.jumpTo(target)
    else this.#map?.easeTo({ ...target, duration })
  }

  /** Where the map rests somewhere else than it was sent to, the reader has moved it. */
  #reportMove(map: MapLibreMap): void {
    // A map rebuilt after a loss goes through places that nobody moved it to.
    if (!this.#hasStyle) return
    const viewport = this.#viewport()
    const { lng, lat } = map.getCenter()
    const now = cameraFromMap({ center: [lng, lat], zoom: map.getZoom() }, freeOf(viewport), projection)
    if (isSameCamera(now, reachable(viewport, this.camera()))) return
    this.#camera = now
    this.#callbacks.onCamera(now)
  }
}
