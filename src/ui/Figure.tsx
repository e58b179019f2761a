import type { ReactNode } from 'react'
import styles from './Figure.module.css'

interface Props {
  readonly name: string
  readonly value: string
  /** What the value counts, of which year, in which class: quiet, below. */
  readonly reading: string
  /** Caveats and sources. */
  readonly children?: ReactNode
}

/** One number with all that is needed to read it. */
export function Figure({ name, value, reading, children }: Props) {
  return (
    <div className={styles['figure']}>
      <h4 className={styles['name']}>{name}</h4>
      <p className={styles['value']}>{value}</p>
      <div className={styles['rest']}>
        <p>{reading}</p>
        {children}
      </div>
    </div>
  )
}
