import type { Project } from '@/domain/schema/projects'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import styles from './Amounts.module.css'
import { Statements } from './Statements'

const kinds = ['total', 'own', 'erdf'] as const satisfies readonly Project['budgets'][number]['kind'][]

/** The amounts as published, side by side. Nothing is calculated from them. */
export function Amounts({ project, note }: { readonly project: Project; readonly note?: string }) {
  const text = useText()
  const format = useFormat()
  const inWords = ({ value, isRounded }: Project['budgets'][number]) =>
    isRounded ? text('project.about', { amount: format.money(value) }) : format.money(value)
  return (
    <>
      <dl className={styles['amounts']}>
        {kinds.map((kind) => {
          const statements = project.budgets.filter((budget) => budget.kind === kind)
          return (
            <div key={kind} className={styles['amount']}>
              <dt className={styles['name']}>{text(`project.budget.${kind}`)}</dt>
              <dd>
                {statements.length === 0 && <Note>{text('about.fact.notFound')}</Note>}
                <Statements statements={statements.map((budget) => ({ ...budget, value: inWords(budget) }))} />
              </dd>
            </div>
          )
        })}
      </dl>
      {note !== undefined && <Note kind="caveat">{note}</Note>}
    </>
  )
}
