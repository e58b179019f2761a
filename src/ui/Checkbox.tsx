import type { ComponentProps } from 'react'
import styles from './Checkbox.module.css'
import { classNames } from './classNames'

interface CheckboxProps extends Omit<ComponentProps<'label'>, 'onChange'> {
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
}

/** A checkbox in our colours with its label; the row is pressed as a whole. */
export function Checkbox({ isChecked, onChange, className, children, ...rest }: CheckboxProps) {
  return (
    <label {...rest} className={classNames(styles['row'], className)}>
      <input
        type="checkbox"
        className={styles['checkbox']}
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  )
}
