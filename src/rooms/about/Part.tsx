import type { ReactNode } from 'react'
import styles from './Part.module.css'

/** A part of a section under its own heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles['part']}>
      <h3 className={styles['title']}>{title}</h3>
      {children}
    </div>
  )
}
