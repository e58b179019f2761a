/** What pointer and keys do to the SVG map: pointing, picking, moving. */
import type { Size } from '@/map/camera'
import type { PointerCallbacks } from '@/map/mapHandle'
import { isShortcut } from '@/view/shortcuts'
import type { HoverTarget } from '@/view/state'
import type { Gesture } from './frame'
import { followGestures, type GestureCallbacks } from './gestures'
import { isSameTarget, targetOf } from './targets'
import { type LeftGesture, yieldUntilClicked } from './yielding'

export interface StageCallbacks extends PointerCallbacks, Omit<GestureCallbacks, 'yielding'> {
  readonly size: () => Size
  /** A gesture was left to the page around the map; where this is missing the map takes them all. */
  readonly onLeft?: (gesture: LeftGesture) => void
}

export function followStage(element: HTMLElement, callbacks: StageCallbacks): () => void {
  const yielding = callbacks.onLeft && yieldUntilClicked(element, callbacks.onLeft)
  const stops = [
    () => yielding?.stop(),
    followGestures(element, { ...callbacks, yielding }),
    followPointing(element, callbacks),
    listen(element, 'click', (event) => callbacks.onPick(targetOf(event.target))),
    listen(element, 'keydown', (event) => {
      const move = event.target === element ? keyMove(event, callbacks.size()) : null
      if (!move) return
      event.preventDefault()
      callbacks.onGesture(move)
      callbacks.onRest()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function listen<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
): () => void {
  element.addEventListener(type, listener)
  return () => element.removeEventListener(type, listener)
}

function followPointing(element: HTMLElement, { onPoint }: PointerCallbacks): () => void {
  let target: HoverTarget | null = null
  const leave = () => {
    if (target) onPoint(null)
    target = null
  }
  const stops = [
    listen(element, 'pointermove', (event) => {
      // A finger has nothing to point with, and a dragged map nothing to be pointed at.
      if (event.pointerType !== 'mouse' && event.pointerType !== 'pen') return
      if (event.buttons !== 0) return leave()
      const found = targetOf(event.target)
      // The same object for the same thing: what is drawn for it is not computed again.
      if (!isSameTarget(found, target)) target = found
      else if (!target) return
      onPoint(target && { target, at: { x: event.clientX, y: event.clientY } })
    }),
    listen(element, 'pointerleave', leave),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Pixels for one press of an arrow key, as in the WebGL map. */
const STEP = 100
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
}

/** The keys of the WebGL map: arrows move, plus and minus zoom. */
function keyMove(event: KeyboardEvent, { width, height }: Size): Gesture | null {
  const still = { dx: 0, dy: 0, levels: 0, at: { x: width / 2, y: height / 2 } }
  if (isShortcut(event, 'zoomIn')) return { ...still, levels: 1 }
  if (isShortcut(event, 'zoomOut')) return { ...still, levels: -1 }
  const step = isShortcut(event, 'pan') ? steps[event.key] : undefined
  return step ? { ...still, dx: step[0], dy: step[1] } : null
}
