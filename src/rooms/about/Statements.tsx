import type { SourceId } from '@/domain/ids'
import { Note } from '@/ui/Note'
import { Sources } from './Sources'
import styles from './Statements.module.css'

interface Props {
  readonly statements: readonly {
    /** In words: a date, an amount. */
    readonly value: string
    readonly note?: string | undefined
    readonly sources: readonly SourceId[]
  }[]
}

/** What the sources say of one thing; where they differ, all of it, each with its sources. */
export function Statements({ statements }: Props) {
  return (
    <ul className={styles['statements']}>
      {statements.map(({ value, note, sources }) => (
        <li key={`${value} ${sources.join(' ')}`} className={styles['statement']}>
          <p className={styles['value']}>{value}</p>
          {note !== undefined && <Note>{note}</Note>}
          <Sources ids={sources} />
        </li>
      ))}
    </ul>
  )
}
