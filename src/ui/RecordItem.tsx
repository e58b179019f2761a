import type { ReactNode } from 'react'
import styles from './RecordItem.module.css'

interface Props {
  readonly title: ReactNode
  /** Quiet, at the end of the title's line: a badge, a mark. */
  readonly marks?: ReactNode
  /** In the fashion of an unconfirmed fact. */
  readonly isUnverified?: boolean
  readonly children?: ReactNode
}

/** One fact among its like in a profile: a title, what is known of it, and where from. */
export function RecordItem({ title, marks, isUnverified = false, children }: Props) {
  return (
    <div className={isUnverified ? styles['unverified'] : styles['item']}>
      <div className={styles['head']}>
        <h4 className={styles['title']}>{title}</h4>
        {marks}
      </div>
      {children}
    </div>
  )
}
