import type { Source } from '@/domain/schema/sources'
import { idField } from '../fields'
import { type Published, table } from '../table'

interface Named {
  readonly table: string
  readonly record: string
  readonly source: string
}

export const sourceTables = [
  table<Source>({
    name: 'sources',
    title: 'Sources',
    description: 'Every page and book that a record names.',
    artefact: 'sources',
    key: ['id'],
    records: ({ artefacts }) => artefacts.sources.sources,
    fields: [
      idField('source', ({ id }) => id),
      {
        name: 'title',
        type: 'string',
        description: 'Title of the page or book.',
        isRequired: true,
        of: ({ title }) => title,
      },
      {
        name: 'url',
        type: 'string',
        description: 'Its address; empty for a book or a file without one.',
        of: ({ url }) => url,
      },
      {
        name: 'licence',
        type: 'string',
        description: 'Its own terms, where it states them.',
        of: ({ licence }) => licence,
      },
      { name: 'note', type: 'string', description: 'What to know of it.', of: ({ note }) => note },
    ],
  }),
  table<Named>({
    name: 'record-sources',
    title: 'Which record stands on which source',
    description: 'A row for each record and each source that it names.',
    subject: 'sources',
    artefact: 'sources',
    key: ['table', 'record_id', 'source_id'],
    foreignKeys: [{ field: 'source_id', table: 'sources', to: 'id' }],
    records: namedSources,
    fields: [
      {
        name: 'table',
        type: 'string',
        description: 'Table of the record.',
        isRequired: true,
        values: ['events', 'indicators', 'organisations', 'priorities', 'programme-rules', 'projects'],
        of: (r) => r.table,
      },
      {
        name: 'record_id',
        type: 'string',
        description: 'Id of the record; of a rule: programme/rule.',
        isRequired: true,
        of: ({ record }) => record,
      },
      {
        name: 'source_id',
        type: 'string',
        description: 'Id of the source.',
        isRequired: true,
        of: ({ source }) => source,
      },
    ],
  }),
]

function namedSources({ artefacts }: Published): readonly Named[] {
  const { events, indicators, organisations, priorities, programmes, projects } = artefacts
  const from = (name: string, records: readonly { readonly id: string; readonly sources: readonly string[] }[]) =>
    records.flatMap(({ id, sources }) => sources.map((source) => ({ table: name, record: id, source })))
  const rules = programmes.programmes.flatMap((programme) =>
    programme.rules.map((rule) => ({ ...rule, id: `${programme.id}/${rule.id}` })),
  )
  return [
    ...from(
      'events',
      events.features.map(({ properties }) => properties),
    ),
    ...from('indicators', indicators.indicators),
    ...from(
      'organisations',
      organisations.features.map(({ properties }) => properties),
    ),
    ...from('priorities', priorities.priorities),
    ...from('programme-rules', rules),
    ...from('projects', projects.projects),
  ]
}
