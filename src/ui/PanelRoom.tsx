import { type ReactNode, useId } from 'react'
import styles from './PanelRoom.module.css'

interface PanelRoomProps {
  readonly title: string
  /** What the room is for, in a sentence. */
  readonly lead: string
  readonly children: ReactNode
}

/** A room that stands beside the map, or over it where there is no room for both. */
export function PanelRoom({ title, lead, children }: PanelRoomProps) {
  const id = useId()
  return (
    <section className={styles['room']} aria-labelledby={id}>
      <header className={styles['head']}>
        <h2 id={id} tabIndex={-1} className={styles['title']}>
          {title}
        </h2>
        <p>{lead}</p>
      </header>
      {children}
    </section>
  )
}
