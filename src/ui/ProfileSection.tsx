import { type ReactNode, useId } from 'react'
import styles from './ProfileSection.module.css'

interface Props {
  readonly title: string
  /** Stands at the end of the heading's line: a count, a switch. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a profile under its own heading. */
export function ProfileSection({ title, aside, children }: Props) {
  const headingId = useId()
  return (
    <section className={styles['section']} aria-labelledby={headingId}>
      <div className={styles['head']}>
        <h3 id={headingId} className={styles['title']}>
          {title}
        </h3>
        {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
      </div>
      {children}
    </section>
  )
}
