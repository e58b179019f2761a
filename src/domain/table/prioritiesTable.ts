import { sortedUnique } from '@/domain/grouping'
import { prioritiesShown } from '@/domain/shownRecords'
import { type Column, column, namesIn, type PriorityRow, type TableContext, type TableKind } from './table'

/** Those that count for a matching region. */
export const prioritiesTable: TableKind<PriorityRow> = {
  rows: (catalogue, view) =>
    prioritiesShown(catalogue, view).map((record) => ({
      table: 'priorities',
      key: record.id,
      selection: { kind: 'priority', id: record.id },
      record,
    })),
  total: ({ priorities }) => priorities.size,
  columns: (context) => [...texts(), ...facts(context)],
  usual: ['title', 'regions', 'countries', 'strategy', 'period', 'domains', 'confidence'],
  order: 'title',
}

function texts(): readonly Column<PriorityRow>[] {
  return [
    column('title', { value: ({ record }) => record.title }),
    column('titleLocal', { value: ({ record }) => record.titleLocal }),
    column('id', { value: ({ record }) => record.id }),
    column('period', { value: ({ record }) => record.period }),
    column('publishedFor', { value: ({ record }) => record.publishedFor }),
    column('note', { value: ({ record }) => record.note }),
  ]
}

function facts(context: TableContext): readonly Column<PriorityRow>[] {
  const { catalogue, words } = context
  const named = namesIn(context)
  return [
    column('regions', { kind: 'list', value: ({ record }) => record.regionIds.map(named.region) }),
    column('countries', {
      kind: 'list',
      value: ({ record }) => {
        const codes = record.regionIds.flatMap((id) => catalogue.regions.get(id)?.country ?? [])
        return sortedUnique(codes).map(named.country)
      },
    }),
    column('strategy', { value: ({ record }) => words.text(`table.strategy.${record.level}`) }),
    column('domains', { kind: 'list', value: ({ record }) => named.domains(record.domains) }),
    column('confidence', { value: ({ record }) => words.text(`table.confidence.${record.confidence}`) }),
    column('sources', { kind: 'list', value: ({ record }) => named.sources(record.sources) }),
  ]
}
