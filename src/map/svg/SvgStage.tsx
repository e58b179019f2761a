import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { Catalogue } from '@/domain/catalogue'
import type { Language } from '@/domain/schema/vocabulary'
import type { Padding, Size } from '@/map/camera'
import type { Drawing } from '@/map/drawing'
import type { GestureHints } from '@/map/gestureHints'
import type { MapHandle, MoveCallbacks } from '@/map/mapHandle'
import { projection } from '@/map/projection'
import type { Camera } from '@/view/state'
import { frameOf, pixelsOf } from './frame'
import { GestureHint } from './GestureHint'
import { MapPicture } from './MapPicture'
import { pagePaint } from './paint'
import styles from './SvgStage.module.css'
import { followStage } from './stageEvents'
import { useElementSize } from './useElementSize'
import { useSvgCamera } from './useSvgCamera'
import type { LeftGesture } from './yielding'

interface SvgStageProps extends MoveCallbacks {
  readonly catalogue: Catalogue
  readonly drawing: Drawing
  readonly language: Language
  /** Pixels that panels cover. */
  readonly padding: Padding
  /** Name of the map for screen readers. */
  readonly label: string
  readonly camera: Camera | null
  /** For a map that stands in another page. */
  readonly gestures?: GestureHints | undefined
  readonly ref?: Ref<MapHandle>
}

/** The interactive map without WebGL, filling its parent: the same props and the same doings as `gl/MapCanvas`. */
export function SvgStage({ label, gestures, ...props }: SvgStageProps) {
  const element = useRef<HTMLElement>(null)
  const size = useElementSize(element)
  const [left, setLeft] = useState<{ readonly by: LeftGesture } | null>(null)
  const onLeft = gestures && ((by: LeftGesture) => setLeft({ by }))
  const className = `${styles['stage']} ${gestures ? styles['yielding'] : ''}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as the canvas of the WebGL map, it is moved and zoomed by keys.
    <section ref={element} className={className} aria-label={label} tabIndex={0} data-map-face="svg">
      {size && size.width > 0 && size.height > 0 && <Stage {...props} size={size} element={element} onLeft={onLeft} />}
      {gestures && left && <GestureHint hints={gestures} left={left} />}
    </section>
  )
}

interface StageProps extends Omit<SvgStageProps, 'label' | 'gestures'> {
  readonly size: Size
  readonly element: RefObject<HTMLElement | null>
  /** Of a map that leaves gestures to the page around it. */
  readonly onLeft: ((gesture: LeftGesture) => void) | undefined
}

function Stage({ catalogue, drawing, language, padding, camera, size, element, onLeft, ref, ...events }: StageProps) {
  const view = useSvgCamera({ viewport: { size, padding, catalogue }, drawing, camera, onCamera: events.onCamera })
  useImperativeHandle(ref, () => ({
    zoomIn: () => view.zoomBy(1),
    zoomOut: () => view.zoomBy(-1),
    fitAll: () => events.onCamera(null),
    camera: () => view.inForce,
    project: (position) => {
      const { left = 0, top = 0 } = element.current?.getBoundingClientRect() ?? {}
      const { x, y } = pixelsOf(frameOf(view.map, size, padding), projection.forward(position))
      return { x: x + left, y: y + top }
    },
  }))
  // The listeners outlive the callbacks of any one rendering.
  const latest = useRef({ view, events, size, onLeft })
  useEffect(() => {
    latest.current = { view, events, size, onLeft }
  })
  const isYielding = onLeft !== undefined
  useEffect(() => {
    if (!element.current) return
    return followStage(element.current, {
      ...(isYielding && { onLeft: (gesture) => latest.current.onLeft?.(gesture) }),
      size: () => latest.current.size,
      onGesture: (gesture) => latest.current.view.moveBy(gesture),
      onRest: () => latest.current.view.rest(),
      onPoint: (pointed) => latest.current.events.onPoint(pointed),
      onPick: (target) => latest.current.events.onPick(target),
    })
  }, [element, isYielding])
  return (
    <svg className={styles['picture']} aria-hidden="true">
      <MapPicture
        catalogue={catalogue}
        drawing={drawing}
        language={language}
        paint={pagePaint}
        frame={frameOf(view.map, size, padding)}
        size={size}
        patternPrefix="stage-"
        isInteractive
      />
    </svg>
  )
}
