import type { Domain } from '@/domain/schema/sources'
import { type Labels, languages } from '@/domain/schema/vocabulary'
import { idField } from '../fields'
import { table } from '../table'

/** A column for each language; only English is always there. */
function labelFields<R extends { readonly labels: Labels }>() {
  return languages.map(
    (language) =>
      ({
        name: `label_${language}`,
        type: 'string',
        description: `Name, language ${language}.`,
        isRequired: language === 'en',
        json: 'labels',
        of: (record: R) => record.labels[language],
      }) as const,
  )
}

export const domainTables = [
  table<Domain>({
    name: 'domains',
    title: 'Specialisation domains',
    description:
      'The classes into which priorities, projects and events are put. Classes and classification are our own.',
    artefact: 'taxonomy',
    key: ['id'],
    records: ({ artefacts }) => artefacts.taxonomy.domains,
    fields: [
      idField('domain', ({ id }) => id),
      ...labelFields<Domain>(),
      {
        name: 'description',
        type: 'string',
        description: 'What belongs to it, in English.',
        isRequired: true,
        of: ({ description }) => description.en,
      },
    ],
  }),
  table<{ readonly code: string; readonly labels: Labels }>({
    name: 'countries',
    title: 'Countries of the area',
    description: 'Countries that have regions on the map.',
    artefact: 'labels',
    key: ['id'],
    records: ({ manifest }) => manifest.area.countries,
    fields: [idField('country: ISO 3166-1 alpha-2', ({ code }) => code, '^[A-Z]{2}$'), ...labelFields()],
  }),
]
