import { type ReactNode, useId } from 'react'
import { classNames } from './classNames'
import styles from './SegmentedControl.module.css'
import hidden from './VisuallyHidden.module.css'

export interface Segment<T extends string> {
  readonly value: T
  readonly label: ReactNode
}

interface SegmentedControlProps<T extends string> {
  readonly legend: string
  readonly isLegendHidden?: boolean
  readonly segments: readonly Segment<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few, all of them in sight: a radio group with the manners of one (arrow keys, one tab stop). */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const name = useId()
  return (
    <fieldset className={styles['group']}>
      <legend className={props.isLegendHidden ? hidden['hidden'] : styles['legend']}>{props.legend}</legend>
      <div className={styles['track']}>
        {props.segments.map(({ value, label }) => (
          <label key={value} className={classNames(styles['segment'], value === props.value && styles['chosen'])}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
