import type { CSSProperties } from 'react'
import { useFormat } from '@/i18n/useFormat'
import { type TextValues, useText } from '@/i18n/useText'
import { classNames } from '@/ui/classNames'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import styles from './Legend.module.css'

export interface LegendClass {
  /** Name of a colour token; `no-data` is hatched, `null` has no colour of its own. */
  readonly fill: string | null
  readonly label: { readonly id: string; readonly values?: TextValues }
  /** Regions in this class. */
  readonly count: number
}

export function LegendClasses({ classes }: { readonly classes: readonly LegendClass[] }) {
  const text = useText()
  const format = useFormat()
  return (
    <ul className={styles['classes']}>
      {classes.map(({ fill, label, count }) => {
        const words = text(label.id, label.values)
        return (
          <li key={words} className={styles['class']}>
            <Swatch fill={fill} />
            <span>{words}</span>
            <span className={styles['count']} aria-hidden="true">
              {format.number(count)}
            </span>
            <VisuallyHidden>{text('legend.regions', { count })}</VisuallyHidden>
          </li>
        )
      })}
    </ul>
  )
}

function Swatch({ fill }: { readonly fill: string | null }) {
  if (fill === 'no-data') return <span className={classNames(styles['swatch'], styles['hatched'])} />
  const colour = { '--fill': `var(--${fill ?? 'region'})` } as CSSProperties
  return <span className={styles['swatch']} style={colour} />
}
