import { useEffect, useState } from 'react'
import type { GestureHints } from '@/map/gestureHints'
import styles from './SvgStage.module.css'
import type { LeftGesture } from './yielding'

const shownMs = 1500

/** Shows for a moment how to move the map. Each gesture that was left to the page is an object of its own. */
export function GestureHint({
  hints,
  left,
}: {
  readonly hints: GestureHints
  readonly left: { readonly by: LeftGesture }
}) {
  const [isOver, setIsOver] = useState<object | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(left), shownMs)
    return () => clearTimeout(timer)
  }, [left])
  if (isOver === left) return null
  return (
    <p className={styles['hint']} aria-hidden="true">
      {hints[left.by]}
    </p>
  )
}
