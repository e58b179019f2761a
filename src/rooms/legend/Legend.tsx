import { useId } from 'react'
import { useText } from '@/i18n/useText'
import { ChevronIcon } from '@/ui/icons'
import styles from './Legend.module.css'
import { type LegendClass, LegendClasses } from './LegendClasses'
import { LegendLinks, type LegendLinksProps } from './LegendLinks'

export interface LegendProps {
  readonly title: string
  readonly classes: readonly LegendClass[]
  readonly links: LegendLinksProps
  /** Where it is from and for which years, one line each. */
  readonly notes: readonly string[]
  readonly isOpenAtFirst: boolean
}

/** Says what is drawn: on small screens folded away behind its title. */
export function Legend({ title, classes, links, notes, isOpenAtFirst }: LegendProps) {
  const text = useText()
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['legend']}>
      <details open={isOpenAtFirst}>
        <summary className={styles['summary']}>
          <h2 id={id} className={styles['heading']}>
            {text('legend.heading')}
          </h2>
          <ChevronIcon className={styles['chevron']} />
        </summary>
        <div className={styles['content']}>
          <h3 className={styles['title']}>{title}</h3>
          <LegendClasses classes={classes} />
          <LegendLinks {...links} />
          {notes.map((note) => (
            <p key={note} className={styles['note']}>
              {note}
            </p>
          ))}
        </div>
      </details>
    </section>
  )
}
