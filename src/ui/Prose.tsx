import type { ReactNode } from 'react'
import styles from './Prose.module.css'

/** A paragraph no wider than the eye follows. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <p className={styles['text']}>{children}</p>
}
