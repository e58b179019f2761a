import type { ReactNode } from 'react'
import { useText } from '@/i18n/useText'
import styles from './Marks.module.css'

/** What marks mean, below a grid; on phones one line that scrolls. */
export function LegendLine({ children }: { readonly children: ReactNode }) {
  const text = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
    <ul aria-label={text('legend.heading')} tabIndex={0} className={styles['legend']}>
      {children}
    </ul>
  )
}
