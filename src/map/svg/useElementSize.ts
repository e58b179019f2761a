import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Size } from '@/map/camera'

/** Size of an element in pixels, measured before it is painted; nothing before that. */
export function useElementSize(element: RefObject<Element | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const measured = element.current
    if (measured === null) return
    const update = () => {
      const { clientWidth: width, clientHeight: height } = measured
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }))
    }
    update()
    const observer = new ResizeObserver(update)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return size
}
