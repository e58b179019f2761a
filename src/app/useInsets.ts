import { type RefObject, useLayoutEffect, useState } from 'react'

/** How much of the map each side is covered by panels, in pixels. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

const none: Insets = { top: 0, right: 0, bottom: 0, left: 0 }

function measure(stage: Element): Insets {
  const whole = stage.getBoundingClientRect()
  const edge = (side: string) => stage.querySelector(`[data-covers="${side}"]`)?.getBoundingClientRect()
  const left = edge('left')
  const right = edge('right')
  return {
    ...none,
    left: left === undefined ? 0 : Math.round(left.right - whole.left),
    right: right === undefined ? 0 : Math.round(whole.right - right.left),
  }
}

function isSame(a: Insets, b: Insets): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom
}

/**
 * What the panels marked `data-covers="left|right"` take from the stage, measured, so that the camera keeps clear of them.
 * `panels` names the panels in sight: it is measured again whenever it changes, and when a panel changes its size.
 */
export function useInsets(stage: RefObject<Element | null>, panels: string): Insets {
  const [insets, setInsets] = useState(none)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `panels` says when other elements are to be measured.
  useLayoutEffect(() => {
    const element = stage.current
    if (element === null) return
    const update = () => setInsets((before) => (isSame(before, measure(element)) ? before : measure(element)))
    update()
    const observer = new ResizeObserver(update)
    for (const panel of [element, ...element.querySelectorAll('[data-covers]')]) observer.observe(panel)
    return () => observer.disconnect()
  }, [stage, panels])
  return insets
}
