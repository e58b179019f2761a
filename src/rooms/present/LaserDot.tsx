import { useEffect, useRef } from 'react'
import styles from './Stage.module.css'

/** A bright dot in place of the pointer, large enough to be seen from the last row. */
export function LaserDot() {
  const dot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const element = dot.current
      if (!element) return
      element.style.transform = `translate(${clientX}px, ${clientY}px)`
      element.style.visibility = 'visible'
    }
    const hide = () => {
      if (dot.current) dot.current.style.visibility = 'hidden'
    }
    const page = document.documentElement
    page.addEventListener('pointermove', follow)
    page.addEventListener('pointerleave', hide)
    page.dataset['laser'] = ''
    return () => {
      page.removeEventListener('pointermove', follow)
      page.removeEventListener('pointerleave', hide)
      delete page.dataset['laser']
    }
  }, [])
  return <div ref={dot} aria-hidden="true" className={styles['laser']} />
}
