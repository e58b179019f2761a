import { type PointerEvent, useRef } from 'react'

/** Pixels sideways that are meant. */
const least = 48

/** Handlers for a surface on which a finger turns the scenes like pages; upright movements stay the page's. */
export function useSwipe(onStep: (step: 1 | -1) => void) {
  const from = useRef<{ x: number; y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current = event.pointerType === 'mouse' ? null : { x: event.clientX, y: event.clientY }
    },
    onPointerUp: (event: PointerEvent) => {
      const begun = from.current
      from.current = null
      if (!begun) return
      const [x, y] = [event.clientX - begun.x, event.clientY - begun.y]
      if (Math.abs(x) >= least && Math.abs(x) > 2 * Math.abs(y)) onStep(x < 0 ? 1 : -1)
    },
    onPointerCancel: () => {
      from.current = null
    },
  }
}
