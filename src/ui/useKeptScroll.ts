import { type RefObject, useLayoutEffect } from 'react'

/** By page. Outlives it: whoever followed a link to the map and comes back reads on where they were. */
const kept = new Map<string, number>()

export function useKeptScroll(page: RefObject<HTMLElement | null>, id: string): void {
  useLayoutEffect(() => {
    const element = page.current
    if (!element) return
    element.scrollTop = kept.get(id) ?? 0
    return () => {
      kept.set(id, element.scrollTop)
    }
  }, [page, id])
}
