import type { ComponentProps } from 'react'
import styles from './Chip.module.css'
import { classNames } from './classNames'

/** A short link among others of its kind. */
export function ChipLink({ className, ...rest }: ComponentProps<'a'>) {
  return <a {...rest} className={classNames(styles['chip'], styles['link'], className)} />
}
