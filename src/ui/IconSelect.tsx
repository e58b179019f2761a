import type { ReactNode } from 'react'
import styles from './IconSelect.module.css'
import { Tooltip } from './Tooltip'

interface IconSelectProps<T extends string> {
  readonly label: string
  readonly icon: ReactNode
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** The browser's own list of choices behind an icon: the right picker on every device for the room of one button. */
export function IconSelect<T extends string>({ label, icon, options, value, onChange }: IconSelectProps<T>) {
  const handleChange = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <Tooltip label={label} placement="below">
      <span className={styles['box']}>
        {icon}
        <select aria-label={label} value={value} onChange={(event) => handleChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    </Tooltip>
  )
}
