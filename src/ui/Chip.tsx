import type { ComponentProps } from 'react'
import styles from './Chip.module.css'
import { classNames } from './classNames'

export interface ChipProps extends ComponentProps<'button'> {
  readonly isPressed: boolean
}

/** A small choice that is on or off, among others of its kind. */
export function Chip({ isPressed, className, ...rest }: ChipProps) {
  return <button type="button" {...rest} aria-pressed={isPressed} className={classNames(styles['chip'], className)} />
}
