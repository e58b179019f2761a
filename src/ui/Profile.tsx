import type { ReactNode } from 'react'
import styles from './Profile.module.css'

/** What the detail panel shows of one thing: a heading, then sections. */
export function Profile({ children }: { readonly children: ReactNode }) {
  return <article className={styles['profile']}>{children}</article>
}
