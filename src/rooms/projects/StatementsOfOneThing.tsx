import { useCatalogue } from '@/data/useCatalogue'
import type { SourceId } from '@/domain/ids'
import { recordsOf } from '@/domain/recordsOf'
import { distinctValues } from '@/domain/statements'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { SourceList } from '@/ui/SourceList'
import styles from './StatementsOfOneThing.module.css'

export interface Statement {
  /** In words: a date, an amount. */
  readonly value: string
  readonly note?: string | undefined
  readonly sources: readonly SourceId[]
}

interface Props {
  readonly name: string
  readonly statements: readonly Statement[]
}

/** What each source says of one date or amount; none is preferred where they disagree. */
export function StatementsOfOneThing({ name, statements }: Props) {
  const text = useText()
  const facts = useFactTexts()
  const { sources } = useCatalogue()
  const doDiffer = distinctValues(statements).length > 1
  return (
    <div className={styles['thing']}>
      <h4 className={styles['name']}>
        {name} {doDiffer && <span className={styles['differ']}>{text('evidence.sourcesDiffer')}</span>}
      </h4>
      <ul className={styles['statements']}>
        {statements.map((statement) => (
          <li key={`${statement.value} ${statement.sources.join(' ')}`} className={styles['statement']}>
            <p className={styles['value']}>{statement.value}</p>
            {statement.note !== undefined && <Note>{statement.note}</Note>}
            <SourceList sources={recordsOf(sources, statement.sources)} texts={facts} />
          </li>
        ))}
      </ul>
    </div>
  )
}
