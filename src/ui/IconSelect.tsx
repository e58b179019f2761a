import type { ReactNode } from 'react'
import { classNames } from './classNames'
import styles from './IconSelect.module.css'
import { Tooltip } from './Tooltip'

interface IconOption<T extends string> {
  readonly value: T
  readonly label: string
  /** Where the label is in another language than the page. */
  readonly language?: string
}

interface IconSelectProps<T extends string> {
  readonly label: string
  /** Whether name and choice stand beside the icon. */
  readonly isNamed?: boolean
  readonly icon: ReactNode
  readonly options: readonly IconOption<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** The browser's own list of choices behind an icon: the right picker on every device for the room of one button. */
export function IconSelect<T extends string>({
  label,
  isNamed = false,
  icon,
  options,
  value,
  onChange,
}: IconSelectProps<T>) {
  const handleChange = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  const select = (
    <select aria-label={label} value={value} onChange={(event) => handleChange(event.target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.language}>
          {option.label}
        </option>
      ))}
    </select>
  )
  if (isNamed) {
    return (
      <span className={classNames(styles['box'], styles['named'])}>
        {icon}
        <span aria-hidden="true">{label}</span>
        <span aria-hidden="true" className={styles['choice']}>
          {options.find((option) => option.value === value)?.label}
        </span>
        {select}
      </span>
    )
  }
  return (
    <Tooltip label={label} placement="below">
      <span className={styles['box']}>
        {icon}
        {select}
      </span>
    </Tooltip>
  )
}
