import type { Priority } from '@/domain/schema/priorities'
import { confidenceField, domainsField, idField, noteField, periodField, sourcesField } from '../fields'
import { type Published, relation, table } from '../table'

const priorities = ({ artefacts }: Published) => artefacts.priorities.priorities
const priorityId = { field: 'priority_id', description: 'Id of the priority.', of: ({ id }: Priority) => id }
const belongsToPriorities = { subject: 'priorities', artefact: 'priorities', records: priorities } as const

export const priorityTables = [
  table<Priority>({
    name: 'priorities',
    title: 'Smart-specialisation priorities',
    description: 'What regional and national strategies name as their priorities.',
    artefact: 'priorities',
    key: ['id'],
    records: priorities,
    fields: [
      idField('priority', ({ id }) => id),
      {
        name: 'published_for',
        type: 'string',
        description: 'Whose strategy it stands in: a region of the map, or a wider code such as LT or PL91.',
        isRequired: true,
        of: (p) => p.publishedFor,
      },
      {
        name: 'level',
        type: 'string',
        description: 'national: the strategy of a country, applied to each of its regions.',
        isRequired: true,
        values: ['regional', 'national'],
        of: ({ level }) => level,
      },
      periodField('strategy'),
      {
        name: 'title',
        type: 'string',
        description: 'English title, often paraphrased or translated by us.',
        isRequired: true,
        of: ({ title }) => title,
      },
      { name: 'title_local', type: 'string', description: 'Title as published.', of: (p) => p.titleLocal },
      domainsField(({ domains }) => domains),
      {
        name: 'region_ids',
        type: 'list',
        description: 'Ids of the base regions to which it applies.',
        isRequired: true,
        of: (p) => p.regionIds,
      },
      noteField(),
      confidenceField(),
      sourcesField(({ sources }) => sources),
    ],
  }),
  relation<Priority>({
    ...belongsToPriorities,
    name: 'priority-regions',
    title: 'Priorities and their regions',
    description: 'To which base regions a priority applies.',
    from: priorityId,
    to: { field: 'region_id', description: 'Id of the region.', table: 'regions' },
    ids: (p) => p.regionIds,
  }),
  relation<Priority>({
    ...belongsToPriorities,
    name: 'priority-domains',
    title: 'Priorities and their domains',
    description: 'Our own classification.',
    from: priorityId,
    to: { field: 'domain_id', description: 'Id of the domain.', table: 'domains' },
    ids: ({ domains }) => domains,
  }),
  table<{ readonly regionId: string; readonly reason: string }>({
    name: 'regions-without-priorities',
    title: 'Regions without known priorities',
    description: 'Regions of which no strategy was found: nothing is known, which is not the same as none.',
    subject: 'priorities',
    isOfRecords: true,
    artefact: 'priorities',
    key: ['region_id'],
    foreignKeys: [{ field: 'region_id', table: 'regions', to: 'id' }],
    records: ({ artefacts }) => artefacts.priorities.missing,
    fields: [
      { name: 'region_id', type: 'string', description: 'Id of the region.', isRequired: true, of: (r) => r.regionId },
      {
        name: 'reason',
        type: 'string',
        description: 'What was looked for.',
        isRequired: true,
        of: ({ reason }) => reason,
      },
    ],
  }),
]
