import type { ReactNode } from 'react'
import styles from './FactList.module.css'

export interface FactRow {
  readonly id: string
  readonly term: string
  /** One element, or several that stand below one another. */
  readonly value: ReactNode
}

/** Short facts, each under its name. */
export function FactList({ rows }: { readonly rows: readonly FactRow[] }) {
  return (
    <dl className={styles['list']}>
      {rows.map((row) => (
        <div key={row.id} className={styles['row']}>
          <dt className={styles['term']}>{row.term}</dt>
          <dd className={styles['value']}>{row.value}</dd>
        </div>
      ))}
    </dl>
  )
}
