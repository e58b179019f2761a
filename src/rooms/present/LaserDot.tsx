import { useEffect, useRef } from 'react'
import styles from './Stage.module.css'

/** A bright dot in place of the pointer, large enough to be seen from the last row. It knows where the pointer is before it is lit. */
export function LaserDot({ isOn }: { readonly isOn: boolean }) {
  const dot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (dot.current) dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`
    }
    document.addEventListener('pointermove', follow)
    return () => document.removeEventListener('pointermove', follow)
  }, [])
  useEffect(() => {
    const { dataset } = document.documentElement
    if (isOn) dataset['laser'] = ''
    return () => {
      delete dataset['laser']
    }
  }, [isOn])
  return <div ref={dot} aria-hidden="true" hidden={!isOn} className={styles['laser']} />
}
