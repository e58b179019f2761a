import { type RefObject, useLayoutEffect, useState } from 'react'

/** Rows drawn: from the first to before the last. */
export type RowWindow = readonly [first: number, last: number]

/** Until the grid has been measured; about what a large screen shows. */
const atFirst: RowWindow = [0, 28]
/** Rows beyond each edge that are drawn already, and by how many the window moves: a scroll then seldom draws. */
const margin = 4
const step = 4

/** The rows in or near the sight of what scrolls: thousands of cells are not made before they are looked at. */
export function useRowWindow(grid: RefObject<HTMLElement | null>): RowWindow {
  const [window, setWindow] = useState<RowWindow>(atFirst)
  useLayoutEffect(() => {
    const scroller = grid.current?.parentElement
    if (!scroller) return
    const update = () => {
      const rowHeight = grid.current?.querySelector<HTMLElement>('tbody tr[aria-rowindex]')?.offsetHeight ?? 0
      if (rowHeight === 0 || scroller.clientHeight === 0) return
      const first = Math.floor((scroller.scrollTop / rowHeight - margin) / step) * step
      const last = Math.ceil(((scroller.scrollTop + scroller.clientHeight) / rowHeight + margin) / step) * step
      setWindow((before) => (before[0] === first && before[1] === last ? before : [first, last]))
    }
    update()
    scroller.addEventListener('scroll', update, { passive: true })
    const observer = new ResizeObserver(update)
    observer.observe(scroller)
    return () => {
      scroller.removeEventListener('scroll', update)
      observer.disconnect()
    }
  }, [grid])
  return window
}
