import type { ComponentProps, ReactNode } from 'react'
import styles from './Button.module.css'
import { classNames } from './classNames'

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary`: the one thing to do here; `outline`: another; `plain`: looks like a link, for what matters less. */
  readonly variant?: 'primary' | 'outline' | 'plain'
  readonly icon?: ReactNode
}

export function Button({ variant = 'outline', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(styles['button'], styles[variant], className)}>
      {icon}
      <span>{children}</span>
    </button>
  )
}
