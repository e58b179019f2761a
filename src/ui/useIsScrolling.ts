import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether more is in an element, from left to right, than it shows at once. */
export function useIsScrolling(element: RefObject<Element | null>): boolean {
  const [isScrolling, setIsScrolling] = useState(false)
  useLayoutEffect(() => {
    const area = element.current
    if (area === null) return
    const update = () => setIsScrolling(area.scrollWidth > area.clientWidth)
    update()
    const observer = new ResizeObserver(update)
    observer.observe(area)
    return () => observer.disconnect()
  }, [element])
  return isScrolling
}
