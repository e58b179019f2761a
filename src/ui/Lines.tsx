import type { ReactNode } from 'react'
import styles from './Lines.module.css'

interface Props {
  readonly items: readonly { readonly id: string; readonly content: ReactNode }[]
  /** Numbered: one comes after the other. */
  readonly isOrdered?: boolean
}

/** Statements one below the other. */
export function Lines({ items, isOrdered = false }: Props) {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List className={isOrdered ? styles['ordered'] : styles['list']}>
      {items.map(({ id, content }) => (
        <li key={id}>{content}</li>
      ))}
    </List>
  )
}
