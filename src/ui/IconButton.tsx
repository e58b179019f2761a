import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './classNames'
import styles from './IconButton.module.css'
import { Tooltip, type TooltipPlacement } from './Tooltip'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label' | 'title'> {
  /** Its name: read out, and shown while it is pointed at or focused. */
  readonly label: string
  readonly icon: ReactNode
  readonly tooltip?: TooltipPlacement
}

export function IconButton({ label, icon, tooltip = 'below', className, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} placement={tooltip}>
      <button type="button" {...rest} aria-label={label} className={classNames(styles['button'], className)}>
        {icon}
      </button>
    </Tooltip>
  )
}
