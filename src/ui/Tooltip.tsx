import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { classNames } from './classNames'
import styles from './Tooltip.module.css'

export type TooltipPlacement = 'above' | 'below' | 'before' | 'after'

interface TooltipProps {
  readonly label: string
  readonly placement: TooltipPlacement
  readonly children: ReactNode
}

/** Shows to the eye the name that a control already has for screen readers. Escape puts it away (WCAG 1.4.13). */
export function Tooltip({ label, placement, children }: TooltipProps) {
  const [isOpen, setIsOpen] = useState(false)
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) setIsOpen(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/noNoninteractiveElementInteractions: the events come from the control inside; the span only listens.
    <span
      className={styles['anchor']}
      onPointerEnter={(event) => setIsOpen(event.pointerType !== 'touch')}
      onPointerLeave={() => setIsOpen(false)}
      onPointerDown={() => setIsOpen(false)}
      onFocus={(event) => setIsOpen(event.target.matches(':focus-visible'))}
      onBlur={() => setIsOpen(false)}
      onKeyDown={handleKeyDown}
    >
      {children}
      {isOpen && (
        <span aria-hidden="true" className={classNames(styles['bubble'], styles[placement])}>
          {label}
        </span>
      )}
    </span>
  )
}
