import { type RefObject, useEffect, useState } from 'react'

/** A section is current from when its heading comes near the top until the next one does. */
const nearTop = '-12% 0px -80% 0px'

/** Id of the section of a page that is being read; none before one was seen. */
export function useCurrentSection(page: RefObject<HTMLElement | null>): string | undefined {
  const [current, setCurrent] = useState<string>()
  useEffect(() => {
    const root = page.current
    if (!root) return
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast(({ isIntersecting }) => isIntersecting)?.target
        const id = entered instanceof HTMLElement ? entered.dataset['pageSection'] : undefined
        if (id !== undefined) setCurrent(id)
      },
      { root, rootMargin: nearTop },
    )
    for (const section of root.querySelectorAll('[data-page-section]')) observer.observe(section)
    return () => observer.disconnect()
  }, [page])
  return current
}
