/** What sources state of a project; where they differ, each statement has its row and nothing is added up. */
import type { Project } from '@/domain/schema/projects'
import { datePattern, sourcesField } from '../fields'
import { type Published, type Table, table } from '../table'

type Dated = Project['starts'][number]
type Budget = Project['budgets'][number]

interface Stated<S> {
  readonly project: string
  readonly kind: string
  readonly number: number
  readonly statement: S
}

const numbered = <S>(project: string, kind: string, statements: readonly S[]) =>
  statements.map((statement, index): Stated<S> => ({ project, kind, number: index + 1, statement }))

const about = {
  subject: 'projects',
  artefact: 'projects',
  foreignKeys: [{ field: 'project_id', table: 'projects', to: 'id' }],
} as const

/** What each statement has, around the value. */
function statementFields<S extends { readonly note?: string | undefined; readonly sources: readonly string[] }>() {
  const number = 'Differing statements on the same thing are numbered.'
  return {
    project: {
      name: 'project_id',
      type: 'string',
      description: 'Id of the project.',
      isRequired: true,
      of: (r: Stated<S>) => r.project,
    },
    number: { name: 'number', type: 'integer', description: number, isRequired: true, of: (r: Stated<S>) => r.number },
    note: { name: 'note', type: 'string', description: 'What to know of it.', of: (r: Stated<S>) => r.statement.note },
    sources: sourcesField((r: Stated<S>) => r.statement.sources),
  } as const
}

const ofDate = statementFields<Dated>()
const ofBudget = statementFields<Budget>()
const projects = ({ artefacts }: Published) => artefacts.projects.projects

export const statementTables: readonly Table[] = [
  table<Stated<Dated>>({
    ...about,
    name: 'project-dates',
    title: 'Start and end of projects',
    description: 'As the sources state them; where they differ, each statement has a row.',
    key: ['project_id', 'kind', 'number'],
    records: (published) =>
      projects(published).flatMap(({ id, starts, ends }) => [
        ...numbered(id, 'start', starts),
        ...numbered(id, 'end', ends),
      ]),
    fields: [
      ofDate.project,
      {
        name: 'kind',
        type: 'string',
        description: 'Which of the two.',
        isRequired: true,
        values: ['start', 'end'],
        of: ({ kind }) => kind,
      },
      ofDate.number,
      {
        name: 'date',
        type: 'string',
        description: 'ISO 8601, cut to what is known: 2019, 2019-05 or 2019-05-07.',
        isRequired: true,
        pattern: datePattern,
        of: ({ statement }) => statement.value,
      },
      ofDate.note,
      ofDate.sources,
    ],
  }),
  table<Stated<Budget>>({
    ...about,
    name: 'project-budgets',
    title: 'Money of projects',
    description: 'As the sources state it; where they differ, each statement has a row.',
    key: ['project_id', 'number'],
    records: (published) => projects(published).flatMap(({ id, budgets }) => numbered(id, 'budget', budgets)),
    fields: [
      ofBudget.project,
      ofBudget.number,
      {
        name: 'kind',
        type: 'string',
        description: 'total: the whole budget; erdf: co-financing by the ERDF; own: own contribution.',
        isRequired: true,
        values: ['total', 'erdf', 'own'],
        of: ({ statement }) => statement.kind,
      },
      {
        name: 'amount',
        type: 'number',
        description: 'As stated.',
        unit: 'euro',
        isRequired: true,
        of: ({ statement }) => statement.value,
      },
      {
        name: 'is_rounded',
        type: 'boolean',
        description: 'Whether the source rounds it.',
        isRequired: true,
        of: ({ statement }) => statement.isRounded,
      },
      ofBudget.note,
      ofBudget.sources,
    ],
  }),
]
