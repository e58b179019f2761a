import type { ReactNode } from 'react'
import styles from './Badge.module.css'

/** A word that sets a thing apart from its like; `strong` for what the atlas is about. */
export function Badge({
  kind = 'quiet',
  children,
}: {
  readonly kind?: 'strong' | 'quiet'
  readonly children: ReactNode
}) {
  return <span className={styles[kind]}>{children}</span>
}
