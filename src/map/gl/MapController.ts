import { GPUInitializationError, type MapLibreMap } from 'maplibre-gl'
import type { LonLat } from '@/domain/catalogue'
import type { Padding } from '@/map/camera'
import type { GestureHints } from '@/map/gestureHints'
import type { MoveCallbacks } from '@/map/mapHandle'
import { markOnce } from '@/view/marks'
import type { Camera, MapStatus } from '@/view/state'
import { applyScene, stateless } from './applyScene'
import { CameraKeeper } from './CameraKeeper'
import { placeInWindow, rendererOf } from './canvas'
import { followContextLoss } from './contextLoss'
import { createMap } from './createMap'
import { fontsReady } from './fonts'
import { showPatterns } from './patternImages'
import { followPointer } from './pointer'
import type { Scene } from './scene'
import { markPainted } from './timing'

export interface MapCallbacks extends MoveCallbacks {
  readonly onStatus: (status: MapStatus) => void
  /** What draws the map, as the browser names it. */
  readonly onRenderer: (name: string) => void
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

/**
 * Sole owner of the MapLibre map. What is to be shown is kept here, not in the map, so that a map whose WebGL context
 * or workers were lost is brought back to it. Where it looks is kept by `CameraKeeper`.
 */
export class MapController {
  readonly #container: HTMLElement
  readonly #callbacks: MapCallbacks
  #scene: Scene
  readonly #cameras: CameraKeeper
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
  #loss: { readonly stop: () => void } | undefined
  #stopPointer: () => void = () => undefined

  constructor(container: HTMLElement, { scene, camera, padding, label, gestures, callbacks }: MapSetup) {
    this.#container = container
    this.#callbacks = callbacks
    this.#scene = scene
    this.#held = scene
    this.#cameras = new CameraKeeper(container, {
      camera,
      padding,
      scene: () => this.#scene,
      onCamera: callbacks.onCamera,
    })
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
        camera: this.#cameras.start(),
        label: this.#label,
        gestures: this.#gestures,
        limits: () => this.#cameras.limits(),
      })
    } catch (error) {
      this.#callbacks.onStatus(error instanceof GPUInitializationError ? 'fallback' : 'error')
      return
    }
    this.#listen(this.#map)
    this.#callbacks.onRenderer(rendererOf(this.#map.getCanvas()))
    if (this.#scale !== 1) this.setScale(this.#scale)
    this.#cameras.follow(this.#map)
  }

  #listen(map: MapLibreMap): void {
    const lists = this.#held.globalState
    // Fires again when MapLibre has rebuilt the style after a loss: with its layers, but without state.
    map.on('style.load', () => {
      this.#hasStyle = true
      this.#held = stateless(this.#held, lists)
      this.#apply(map)
      this.#cameras.place(0)
    })
    this.#loss = followContextLoss(map, {
      onLost: () => {
        this.#hasStyle = false
        this.#isReady = false
        this.#callbacks.onStatus('loading')
      },
      onGivenUp: () => this.#callbacks.onStatus('fallback'),
    })
    map.on('render', () => {
      if (map.isSourceLoaded('land')) markOnce('atlas:first-map')
    })
    map.on('idle', () => this.#settle())
    map.on('error', () => {
      // A map that is drawn stays; one that never came is reported.
      if (!this.#isReady) this.#callbacks.onStatus('error')
    })
    map.on('moveend', () => {
      // A map rebuilt after a loss goes through places that nobody moved it to.
      if (this.#hasStyle) this.#cameras.reportMove(map)
    })
    map.on('resize', () => this.#cameras.place(0))
    this.#stopPointer = followPointer(map, this.#callbacks)
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
      this.#cameras.bringIn()
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
    this.#cameras.set(camera)
  }

  /** What panels cover. What was in the middle of the free area stays there; a selection in sight stays in sight. */
  setPadding(padding: Padding): void {
    this.#cameras.setPadding(padding)
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
    this.#cameras.zoomBy(1)
  }

  zoomOut(): void {
    this.#cameras.zoomBy(-1)
  }

  /** Back to the whole area, and to a link without a camera. */
  fitAll(): void {
    this.#cameras.fitAll()
  }

  /** Camera in force: the reader's, or the one that shows the whole area. */
  camera(): Camera {
    return this.#cameras.camera()
  }

  /** Pixels in the window; `null` before there is a map. */
  project(position: LonLat): { x: number; y: number } | null {
    return this.#map && placeInWindow(this.#map, position)
  }

  remove(): void {
    this.#isRemoved = true
    this.#loss?.stop()
    this.#stopPointer()
    this.#map?.remove()
    this.#map = null
    this.#cameras.follow(null)
  }
}
