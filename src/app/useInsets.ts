import { type RefObject, useLayoutEffect, useState } from 'react'

/** How much of the map each side is covered by panels, in pixels. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** From the top of the map, in pixels: below the explorer's opener where the explorer is away. */
export const filterBarTop = ({ left }: Insets) => (left === 0 ? 68 : 16)
/** Of one line of chips. */
export const filterBarHeight = 46

export interface Stage {
  readonly insets: Insets
  /** Width of the map that no panel covers, pixels. */
  readonly freeWidth: number
}

const unmeasured: Stage = { insets: { top: 0, right: 0, bottom: 0, left: 0 }, freeWidth: 0 }

function measure(stage: Element): Stage {
  const whole = stage.getBoundingClientRect()
  const edge = (side: string) => stage.querySelector(`[data-covers="${side}"]`)?.getBoundingClientRect()
  const explorer = edge('left')
  const detail = edge('right')
  const left = explorer === undefined ? 0 : Math.round(explorer.right - whole.left)
  const right = detail === undefined ? 0 : Math.round(whole.right - detail.left)
  return { insets: { top: 0, right, bottom: 0, left }, freeWidth: whole.width - left - right }
}

function isSame(a: Stage, b: Stage): boolean {
  return a.insets.left === b.insets.left && a.insets.right === b.insets.right && a.freeWidth === b.freeWidth
}

/**
 * What the panels marked `data-covers="left|right"` take from the stage, measured, so that the camera keeps clear of them.
 * `panels` names the panels in sight: it is measured again whenever it changes, and when a panel changes its size.
 */
export function useInsets(stage: RefObject<Element | null>, panels: string): Stage {
  const [measured, setMeasured] = useState(unmeasured)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `panels` says when other elements are to be measured.
  useLayoutEffect(() => {
    const element = stage.current
    if (element === null) return
    const update = () => {
      const now = measure(element)
      setMeasured((before) => (isSame(before, now) ? before : now))
    }
    update()
    const observer = new ResizeObserver(update)
    for (const panel of [element, ...element.querySelectorAll('[data-covers]')]) observer.observe(panel)
    return () => observer.disconnect()
  }, [stage, panels])
  return measured
}
