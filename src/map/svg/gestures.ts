/** Dragging, wheel, pinch and double click on an element, as movements of a map. No React, no map. */
import type { Gesture, Point } from './frame'
import type { Yielding } from './yielding'

export interface GestureCallbacks {
  readonly onGesture: (gesture: Gesture) => void
  /** The fingers are off, the wheel stands still. */
  readonly onRest: () => void
  /** Of a map in another page: which gestures are that page's. */
  readonly yielding?: Yielding | undefined
}

/** Pixels that a press may slip and still be one. */
const SLIP = 3
/** Milliseconds without a turn after which the wheel stands still. */
const WHEEL_REST = 160
/** Pixels of the wheel for one zoom level; a pinch on a touchpad comes as small turns with Ctrl. */
const WHEEL_LEVEL = 300
const PINCH_LEVEL = 80
/** Pixels of a wheel that counts lines. */
const LINE = 20

export function followGestures(element: Element, callbacks: GestureCallbacks): () => void {
  const stopPointers = followPointers(element, callbacks)
  const stopWheel = followWheel(element, callbacks)
  const handleDouble = (event: Event) => {
    if (!(event instanceof MouseEvent)) return
    callbacks.onGesture({ dx: 0, dy: 0, levels: event.shiftKey ? -1 : 1, at: pointIn(element, event) })
    callbacks.onRest()
  }
  element.addEventListener('dblclick', handleDouble)
  return () => {
    stopPointers()
    stopWheel()
    element.removeEventListener('dblclick', handleDouble)
  }
}

function pointIn(element: Element, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}

function followPointers(element: Element, { onGesture, onRest, yielding }: GestureCallbacks): () => void {
  const down = new Map<number, Point>()
  let start: Point | null = null
  let isDragged = false

  const handleDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return
    if (down.size === 0) isDragged = false
    const point = pointIn(element, event)
    down.set(event.pointerId, point)
    start ??= point
  }
  const handleMove = (event: PointerEvent) => {
    const before = down.get(event.pointerId)
    if (!before || !start) return
    const now = pointIn(element, event)
    if (yielding?.leavesFingers(event, down.size)) return
    if (!isDragged && down.size < 2 && Math.hypot(now.x - start.x, now.y - start.y) <= SLIP) return
    // From here on the element gets the moves, wherever the pointer goes.
    if (!isDragged) element.setPointerCapture(event.pointerId)
    isDragged = true
    const others = [...down].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]))
    down.set(event.pointerId, now)
    onGesture(gestureOf(before, now, others[0]))
  }
  const handleEnd = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || down.size > 0) return
    start = null
    if (isDragged) onRest()
  }
  // The click that ends a drag presses nothing.
  const handleClick = (event: Event) => {
    if (isDragged) event.stopImmediatePropagation()
    isDragged = false
  }
  const listeners = [
    ['pointerdown', handleDown],
    ['pointermove', handleMove],
    ['pointerup', handleEnd],
    ['pointercancel', handleEnd],
  ] as const
  for (const [type, listener] of listeners) element.addEventListener(type, listener as EventListener)
  element.addEventListener('click', handleClick, { capture: true })
  return () => {
    for (const [type, listener] of listeners) element.removeEventListener(type, listener as EventListener)
    element.removeEventListener('click', handleClick, { capture: true })
  }
}

/** One finger moves; beside another that rests, it moves and zooms about the middle of both. */
function gestureOf(before: Point, now: Point, other: Point | undefined): Gesture {
  if (!other) return { dx: now.x - before.x, dy: now.y - before.y, levels: 0, at: before }
  const distance = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y))
  return {
    dx: (now.x - before.x) / 2,
    dy: (now.y - before.y) / 2,
    levels: Math.log2(distance(now) / distance(before)),
    at: { x: (before.x + other.x) / 2, y: (before.y + other.y) / 2 },
  }
}

function followWheel(element: Element, { onGesture, onRest, yielding }: GestureCallbacks): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined
  const handleWheel = (event: Event) => {
    if (!(event instanceof WheelEvent) || yielding?.leavesWheel(event)) return
    event.preventDefault()
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE
    const levels = Math.max(-1, Math.min(1, -pixels / (event.ctrlKey ? PINCH_LEVEL : WHEEL_LEVEL)))
    onGesture({ dx: 0, dy: 0, levels, at: pointIn(element, event) })
    clearTimeout(rest)
    rest = setTimeout(onRest, WHEEL_REST)
  }
  // Not passive: the page must not scroll or zoom instead.
  element.addEventListener('wheel', handleWheel, { passive: false })
  return () => {
    clearTimeout(rest)
    element.removeEventListener('wheel', handleWheel)
  }
}
