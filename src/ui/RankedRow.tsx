import type { ReactNode } from 'react'
import styles from './RankedRow.module.css'

interface Props {
  readonly title: ReactNode
  /** Quiet, behind the title. */
  readonly remark?: ReactNode
  /** The figure in words: "3 projects, 1 event". */
  readonly figure: string
  /** Length of the bar, 0…1 of the strongest. Says nothing that the figure does not. */
  readonly share: number
  readonly tone: 'project' | 'event' | 'affinity'
}

/** One row of a ranking: what, how much, and a bar to compare by eye. */
export function RankedRow({ title, remark, figure, share, tone }: Props) {
  return (
    <span className={styles['row']}>
      <span className={styles['line']}>
        <span>
          <span className={styles['title']} data-row-title="">
            {title}
          </span>
          {remark !== undefined && <span className={styles['remark']}> {remark}</span>}
        </span>
        <span className={styles['figure']}>{figure}</span>
      </span>
      <svg
        className={styles['bar']}
        aria-hidden="true"
        focusable="false"
        preserveAspectRatio="none"
        viewBox="0 0 100 4"
      >
        <rect className={styles['track']} width="100" height="4" />
        <rect className={styles[tone]} width={Math.max(2, Math.round(share * 100))} height="4" />
      </svg>
    </span>
  )
}
