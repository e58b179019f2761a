import { type RefObject, useLayoutEffect } from 'react'

/** Outlives the page: whoever followed a link to the map and comes back reads on where they were. */
let kept = 0

export function useKeptScroll(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = page.current
    if (!element) return
    element.scrollTop = kept
    return () => {
      kept = element.scrollTop
    }
  }, [page])
}
