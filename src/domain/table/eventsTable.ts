import { eventsShown } from '@/domain/shownRecords'
import { type Column, column, type EventRow, namesIn, type TableContext, type TableKind } from './table'

export const eventsTable: TableKind<EventRow> = {
  rows: (catalogue, view) =>
    eventsShown(catalogue, view).map((record) => ({
      table: 'events',
      key: record.id,
      selection: { kind: 'event', id: record.id },
      record,
    })),
  total: ({ events }) => events.size,
  columns: (context) => [...texts(context), ...facts(context)],
  usual: ['title', 'eventType', 'start', 'place', 'regions', 'domains', 'project'],
  order: '-start',
}

function texts({ words }: TableContext): readonly Column<EventRow>[] {
  return [
    column('title', { value: ({ record }) => record.title }),
    column('id', { value: ({ record }) => record.id }),
    column('eventType', { value: ({ record }) => words.text(`event.type.${record.type}`) }),
    column('start', { kind: 'date', value: ({ record }) => record.start }),
    column('end', { kind: 'date', value: ({ record }) => record.end }),
    column('place', { value: ({ record }) => record.place }),
    column('note', { value: ({ record }) => record.note }),
  ]
}

function facts(context: TableContext): readonly Column<EventRow>[] {
  const { catalogue, words } = context
  const named = namesIn(context)
  return [
    column('regions', { kind: 'list', value: ({ record }) => record.regionIds.map(named.region) }),
    column('domains', { kind: 'list', value: ({ record }) => named.domains(record.domains) }),
    column('project', {
      value: ({ record }) => record.project && (catalogue.projects.get(record.project)?.acronym ?? record.project),
    }),
    column('confidence', { value: ({ record }) => words.text(`table.confidence.${record.confidence}`) }),
    column('sources', { kind: 'list', value: ({ record }) => named.sources(record.sources) }),
  ]
}
