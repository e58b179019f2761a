import 'maplibre-gl/dist/maplibre-gl.css'
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { Catalogue } from '@/domain/catalogue'
import type { Language } from '@/domain/schema/vocabulary'
import type { Padding } from '@/map/camera'
import type { Drawing } from '@/map/drawing'
import type { GestureHints } from '@/map/gestureHints'
import type { MapHandle } from '@/map/mapHandle'
import type { Theme } from '@/ui/tokens'
import type { Camera } from '@/view/state'
import styles from './MapCanvas.module.css'
import { type MapCallbacks, MapController } from './MapController'
import { createSceneBuilder } from './scene'

interface MapCanvasProps extends MapCallbacks {
  readonly catalogue: Catalogue
  readonly drawing: Drawing
  readonly language: Language
  readonly theme: Theme
  /** Pixels that panels cover. */
  readonly padding: Padding
  /** Name of the map for screen readers. */
  readonly label: string
  /** For a map that stands in another page; looked at once, when the map is made. */
  readonly gestures?: GestureHints | undefined
  readonly camera: Camera | null
  /** How much the page enlarges the map, so that it is drawn as fine as the screen is. */
  readonly scale?: number
  readonly ref?: Ref<MapHandle>
}

/** The WebGL map, filling its parent. To be loaded lazily: it brings MapLibre along. */
export function MapCanvas({
  catalogue,
  drawing,
  language,
  theme,
  padding,
  label,
  gestures,
  camera,
  scale = 1,
  ref,
  ...events
}: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null)
  const controller = useRef<MapController | null>(null)
  const [buildScene] = useState(createSceneBuilder)
  const scene = buildScene({ catalogue, drawing, theme, language })
  const latest = useRef({ scene, padding, label, gestures, camera, events })
  useLayoutEffect(() => {
    latest.current = { scene, padding, label, gestures, camera, events }
  })

  useEffect(() => {
    const element = container.current
    if (!element) return
    // The map outlives the callbacks of any one rendering.
    const callbacks: MapCallbacks = {
      onPoint: (pointed) => latest.current.events.onPoint(pointed),
      onPick: (target) => latest.current.events.onPick(target),
      onCamera: (moved) => latest.current.events.onCamera(moved),
      onStatus: (status) => latest.current.events.onStatus(status),
      onRenderer: (renderer) => latest.current.events.onRenderer(renderer),
    }
    const made = new MapController(element, { ...latest.current, callbacks })
    controller.current = made
    return () => {
      made.remove()
      controller.current = null
    }
  }, [])

  useEffect(() => controller.current?.setScale(scale), [scale])
  // Before the scene: a selection that is in sight of the new camera needs no move of its own.
  useEffect(() => controller.current?.setCamera(camera), [camera])
  useEffect(() => controller.current?.apply(scene), [scene])
  useEffect(() => controller.current?.setPadding(padding), [padding])
  useEffect(() => controller.current?.setLabel(label), [label])
  useImperativeHandle(
    ref,
    () => ({
      zoomIn: () => controller.current?.zoomIn(),
      zoomOut: () => controller.current?.zoomOut(),
      fitAll: () => controller.current?.fitAll(),
      camera: () => controller.current?.camera() ?? null,
      project: (position) => controller.current?.project(position) ?? null,
    }),
    [],
  )
  // MapLibre positions the element it is given, so that one can't be the one that fills the stage.
  return (
    <div className={styles['canvas']}>
      <div ref={container} className={styles['map']} />
    </div>
  )
}
