import type { Catalogue } from '@/domain/catalogue'
import { type Filter, type TableId, tableIds } from '@/domain/filter'
import { memoise } from '@/domain/memoise'
import { linkParts } from '@/domain/seenLinks'
import { organisationParts } from '@/domain/shownRecords'
import { eventsTable } from './eventsTable'
import { linksTable } from './linksTable'
import { organisationsTable } from './organisationsTable'
import { prioritiesTable } from './prioritiesTable'
import { projectsTable } from './projectsTable'
import { regionsTable } from './regionsTable'
import { sortRows } from './sortRows'
import type { Column, Table, TableContext, TableKind, TableRow, TableView, TableWords } from './table'

const kinds: Readonly<Record<TableId, TableKind>> = {
  regions: asKind(regionsTable),
  organisations: asKind(organisationsTable),
  projects: asKind(projectsTable),
  priorities: asKind(prioritiesTable),
  links: asKind(linksTable),
  events: asKind(eventsTable),
}

/** Columns are methods, and a table hands them rows of its own only: forgetting which rows these are is safe. */
function asKind<R extends TableRow>({ columns, ...kind }: TableKind<R>): TableKind {
  return { ...kind, columns: (context) => columns(context) as readonly Column[] }
}

/** The parts of a filter that decide the rows of any table. */
const filterParts = (filter: Filter): readonly unknown[] => [
  filter.top,
  ...linkParts(filter),
  ...organisationParts(filter),
]

/**
 * The table that the view asks for, of what the filter lets be seen. A `sort` or a column that this table doesn't have
 * is passed over. The same parts give the very same table, and its rows are objects of their own only once.
 */
export const tableOf = memoise(
  (catalogue: Catalogue, view: TableView, words: TableWords): Table => {
    const { usual, order, total } = kinds[view.table]
    const choices = columnsOf(catalogue, view, view.table, words)
    const wanted = choices.filter(({ id }) => view.columns.includes(id))
    const sorting = findSorting(choices, view.sort) ?? findSorting(choices, order)
    const rows = rowsOf(catalogue, view, view.table)
    return {
      id: view.table,
      columns: wanted.length > 0 ? wanted : choices.filter(({ id }) => usual.includes(id)),
      choices,
      rows: sorting ? sortRows(rows, sorting.column, sorting.isDescending, words.compare) : rows,
      shown: rows.length,
      total: total(catalogue, view),
      sortedBy: sorting && { column: sorting.column.id, isDescending: sorting.isDescending },
    }
  },
  (catalogue, view, words) => [catalogue, view.table, view.columns, view.sort, view.own, words, ...filterParts(view)],
)

/** How many rows each table has under the filter. */
export const tableCounts = memoise(
  (catalogue: Catalogue, filter: Filter): ReadonlyMap<TableId, number> =>
    new Map(tableIds.map((table) => [table, kinds[table].rows(catalogue, filter).length])),
  (catalogue, filter) => [catalogue, ...filterParts(filter)],
)

const rowsOf = memoise(
  (catalogue: Catalogue, filter: Filter, table: TableId): readonly TableRow[] => kinds[table].rows(catalogue, filter),
  (catalogue, filter, table) => [catalogue, table, ...filterParts(filter)],
)

const columnsOf = memoise(
  (catalogue: Catalogue, view: TableContext['view'], table: TableId, words: TableWords): readonly Column[] =>
    kinds[table].columns({ catalogue, view, words }),
  (catalogue, filter, table, words) => [catalogue, table, words, filter.own, ...filterParts(filter)],
)

function findSorting(columns: readonly Column[], sort: string | null) {
  if (sort === null) return null
  const isDescending = sort.startsWith('-')
  const column = columns.find(({ id }) => id === (isDescending ? sort.slice(1) : sort))
  return column ? { column, isDescending } : null
}
