import type { ReactNode } from 'react'
import styles from './Figure.module.css'

interface Props {
  readonly name: string
  readonly value: string
  readonly unit: string
  readonly year: string
  /** Class or group to which the value belongs. */
  readonly remark?: string | undefined
  /** Caveats and sources. */
  readonly children?: ReactNode
}

/** One number with all that is needed to read it. */
export function Figure({ name, value, unit, year, remark, children }: Props) {
  return (
    <div className={styles['figure']}>
      <h4 className={styles['name']}>{name}</h4>
      <p className={styles['reading']}>
        <strong className={styles['value']}>{value}</strong> <span className={styles['unit']}>{unit}</span>{' '}
        <span className={styles['year']}>{year}</span>
      </p>
      <div className={styles['rest']}>
        {remark !== undefined && <p>{remark}</p>}
        {children}
      </div>
    </div>
  )
}
