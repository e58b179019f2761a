import { sortedUnique } from '@/domain/grouping'
import type { Project } from '@/domain/schema/projects'
import { projectsShown } from '@/domain/shownRecords'
import { distinctValues } from '@/domain/statements'
import {
  type CellValue,
  type Column,
  column,
  namesIn,
  type ProjectRow,
  type TableContext,
  type TableKind,
} from './table'

export const projectsTable: TableKind<ProjectRow> = {
  rows: (catalogue, view) =>
    projectsShown(catalogue, view).map((record) => ({
      table: 'projects',
      key: record.id,
      selection: { kind: 'project', id: record.id },
      record,
    })),
  total: ({ projects }) => projects.size,
  columns: (context) => [...names(), ...dates(), ...facts(context)],
  usual: ['acronym', 'title', 'programme', 'start', 'end', 'budget', 'domains', 'partners', 'countries'],
  order: 'acronym',
}

function names(): readonly Column<ProjectRow>[] {
  return [
    column('acronym', { value: ({ record }) => record.acronym }),
    column('title', { value: ({ record }) => record.title }),
    column('id', { value: ({ record }) => record.id }),
    column('programme', { value: ({ record }) => record.programme }),
    column('period', { value: ({ record }) => record.period }),
  ]
}

/** One value as it is; where sources differ, each of theirs. */
function oneOrAll<T extends string | number>(values: readonly T[]): CellValue {
  return values.length > 1 ? values : (values[0] ?? null)
}

function dates(): readonly Column<ProjectRow>[] {
  return [
    column('start', { kind: 'date', value: ({ record }) => oneOrAll(distinctValues(record.starts)) }),
    column('end', { kind: 'date', value: ({ record }) => oneOrAll(distinctValues(record.ends)) }),
    column('budget', { kind: 'number', value: ({ record }) => oneOrAll(totals(record)) }),
  ]
}

/** Of the whole project, in euro; parts of it are no totals. */
function totals({ budgets }: Project): readonly number[] {
  return distinctValues(budgets.filter(({ kind }) => kind === 'total'))
}

function facts(context: TableContext): readonly Column<ProjectRow>[] {
  const named = namesIn(context)
  return [
    column('theme', { value: ({ record }) => record.theme }),
    column('domains', { kind: 'list', value: ({ record }) => named.domains(record.domains) }),
    column('partners', { kind: 'number', value: ({ record }) => record.partners.length }),
    column('countries', {
      kind: 'list',
      value: ({ record }) => sortedUnique(record.partners.map(({ country }) => country)).map(named.country),
    }),
    column('website', { value: ({ record }) => record.website }),
    column('sources', { kind: 'list', value: ({ record }) => named.sources(record.sources) }),
  ]
}
