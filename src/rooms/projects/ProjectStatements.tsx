import type { Project } from '@/domain/schema/projects'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { type Statement, StatementsOfOneThing } from './StatementsOfOneThing'

const budgetKinds = ['total', 'erdf', 'own'] as const satisfies readonly Project['budgets'][number]['kind'][]

/** Dates and money as the sources give them. Where they differ, all stand side by side; nothing is added up. */
export function ProjectStatements({ project }: { readonly project: Project }) {
  const text = useText()
  const format = useFormat()
  const inDates = (dates: Project['starts']): readonly Statement[] =>
    dates.map((statement) => ({ ...statement, value: format.date(statement.value) }))
  const inMoney = (kind: (typeof budgetKinds)[number]): readonly Statement[] =>
    project.budgets
      .filter((budget) => budget.kind === kind)
      .map(({ value, isRounded, ...statement }) => ({
        ...statement,
        value: isRounded ? text('project.about', { amount: format.money(value) }) : format.money(value),
      }))
  const things = [
    { id: 'start', name: text('project.start'), statements: inDates(project.starts) },
    { id: 'end', name: text('project.end'), statements: inDates(project.ends) },
    ...budgetKinds.map((kind) => ({ id: kind, name: text(`project.budget.${kind}`), statements: inMoney(kind) })),
  ].filter(({ statements }) => statements.length > 0)
  return (
    <ProfileSection title={text('project.datesAndMoney')}>
      {project.starts.length === 0 && project.ends.length === 0 && <Note kind="empty">{text('project.noDates')}</Note>}
      {project.budgets.length === 0 && <Note kind="empty">{text('project.noBudget')}</Note>}
      {things.map(({ id, name, statements }) => (
        <StatementsOfOneThing key={id} name={name} statements={statements} />
      ))}
      {project.budgets.length > 1 && <Note>{text('project.notAddedUp')}</Note>}
    </ProfileSection>
  )
}
