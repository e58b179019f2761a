import { useLayoutEffect, useRef } from 'react'
import { useView } from '@/view/useView'
import styles from './HoverTooltip.module.css'
import { HoverTooltipContent } from './HoverTooltipContent'
import { tooltipPlace } from './tooltipPlace'

/** Follows the pointer and names what is under it. For the eye only: lists and the live region serve screen readers. */
export function HoverTooltip() {
  const hover = useView((view) => view.hover)
  const box = useRef<HTMLDivElement>(null)
  const at = hover?.at
  useLayoutEffect(() => {
    const element = box.current
    if (element === null || at === undefined) return
    const size = { width: element.offsetWidth, height: element.offsetHeight }
    const { x, y } = tooltipPlace(at, size, { width: window.innerWidth, height: window.innerHeight })
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  })
  if (hover === null || at === undefined) return null
  return (
    <div ref={box} data-hover-tooltip="" aria-hidden="true" className={styles['tooltip']}>
      <div className={styles['content']}>
        <HoverTooltipContent target={hover.target} />
      </div>
    </div>
  )
}
