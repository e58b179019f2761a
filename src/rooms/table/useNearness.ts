import { type RefObject, useEffect, useState } from 'react'

export interface Nearness {
  readonly isNear: boolean
  /** Pixels when it was last drawn; `null` before. */
  readonly height: number | null
}

/** How far beyond the edge of the scroll area things are drawn already: Tab and a fast wheel find them there. */
const margin = '1200px 0px'

/** Whether an element is in or near the scroll area that it lies in (`data-scroll-area`). */
export function useNearness(element: RefObject<Element | null>, isNearAtFirst: boolean): Nearness {
  const [nearness, setNearness] = useState<Nearness>({ isNear: isNearAtFirst, height: null })
  useEffect(() => {
    const watched = element.current
    if (watched === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1)
        if (!entry) return
        const { isIntersecting, boundingClientRect } = entry
        setNearness((before) => {
          if (before.isNear === isIntersecting) return before
          // What has the focus stays: else the keyboard would be sent back to the top of the page.
          if (!isIntersecting && watched.contains(document.activeElement)) return before
          return { isNear: isIntersecting, height: before.isNear ? boundingClientRect.height : before.height }
        })
      },
      { root: watched.closest('[data-scroll-area]'), rootMargin: margin },
    )
    observer.observe(watched)
    return () => observer.disconnect()
    // The element differs between drawn and not: React keeps the same `tbody`, so it is watched once.
  }, [element])
  return nearness
}
