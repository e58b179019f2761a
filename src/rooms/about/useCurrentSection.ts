import { type RefObject, useEffect, useState } from 'react'
import { sections } from './sections'

/** A section is current from when its heading comes near the top until the next one does. */
const nearTop = '-12% 0px -80% 0px'

/** Id of the section that is being read. */
export function useCurrentSection(page: RefObject<HTMLElement | null>): string {
  const [current, setCurrent] = useState(sections[0]?.id ?? '')
  useEffect(() => {
    const root = page.current
    if (!root) return
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast(({ isIntersecting }) => isIntersecting)?.target
        const id = entered instanceof HTMLElement ? entered.dataset['aboutSection'] : undefined
        if (id !== undefined) setCurrent(id)
      },
      { root, rootMargin: nearTop },
    )
    for (const section of root.querySelectorAll('[data-about-section]')) observer.observe(section)
    return () => observer.disconnect()
  }, [page])
  return current
}
