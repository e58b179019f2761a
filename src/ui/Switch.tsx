import type { ReactNode } from 'react'
import styles from './Switch.module.css'

interface SwitchProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly children: ReactNode
}

/** Something that takes effect at once: on or off. */
export function Switch({ isOn, onChange, children }: SwitchProps) {
  return (
    <label className={styles['row']}>
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        className={styles['switch']}
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}
