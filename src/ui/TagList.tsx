import { Children, type ReactNode } from 'react'
import styles from './TagList.module.css'

/** Small things side by side, wrapping: tags, badges, short links. */
export function TagList({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {Children.toArray(children).map((child, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the children bring no key of their own and keep their order.
        <li key={at} className={styles['item']}>
          {child}
        </li>
      ))}
    </ul>
  )
}
