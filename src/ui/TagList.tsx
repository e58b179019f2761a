import { Children, type ReactNode } from 'react'
import styles from './TagList.module.css'

/** Small things side by side, wrapping: tags, badges, short links. */
export function TagList({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {Children.map(children, (child) => (
        <li className={styles['item']}>{child}</li>
      ))}
    </ul>
  )
}
