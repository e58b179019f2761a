import type { ReactNode } from 'react'
import styles from './Note.module.css'

/** A remark in small type. `caveat` is one the reader should know before relying on the fact; `empty` stands where facts are missing. */
export function Note({
  kind = 'remark',
  children,
}: {
  readonly kind?: 'remark' | 'caveat' | 'empty'
  readonly children: ReactNode
}) {
  return <p className={styles[kind]}>{children}</p>
}
