import type { Artefacts } from '@/domain/schema/artefacts'
import { confidenceField, datePattern, domainsField, idField, noteField, positionFields, sourcesField } from '../fields'
import { type Published, relation, table } from '../table'

type Feature = Artefacts['events']['features'][number]
/** Its facts and its place in one. */
type Happening = Feature['properties'] & { readonly geometry: Feature['geometry'] }

const happenings = ({ artefacts }: Published) =>
  artefacts.events.features.map(({ properties, geometry }): Happening => ({ ...properties, geometry }))
const eventId = { field: 'event_id', description: 'Id of the event.', of: ({ id }: Happening) => id }
const belongsToEvents = { subject: 'events', artefact: 'events', records: happenings } as const
const dated = {
  type: 'string',
  pattern: datePattern,
} as const

export const eventTables = [
  table<Happening>({
    name: 'events',
    title: 'Events',
    description: 'Meetings, trainings and conferences at which regions worked together.',
    artefact: 'events',
    key: ['id'],
    foreignKeys: [{ field: 'project', table: 'projects', to: 'id' }],
    records: happenings,
    fields: [
      idField('event', ({ id }) => id),
      { name: 'title', type: 'string', description: 'English title.', isRequired: true, of: ({ title }) => title },
      {
        name: 'type',
        type: 'string',
        description: 'What kind of event it was.',
        isRequired: true,
        values: [
          'brokerage',
          'conference',
          'milestone',
          'partner-meeting',
          'round-table',
          'study-visit',
          'training',
          'workshop',
        ],
        of: ({ type }) => type,
      },
      { name: 'start', ...dated, description: 'First day, cut to what is known.', of: ({ start }) => start },
      { name: 'end', ...dated, description: 'Last day, where it took several.', of: ({ end }) => end },
      { name: 'date_note', type: 'string', description: 'What is uncertain about the date.', of: (e) => e.dateNote },
      { name: 'place', type: 'string', description: 'Where it was.', isRequired: true, of: ({ place }) => place },
      {
        name: 'position_basis',
        type: 'string',
        description: 'town: the middle of the town; none: not on the map.',
        isRequired: true,
        values: ['town', 'none'],
        of: (e) => e.positionBasis,
      },
      ...positionFields((e: Happening) => e.geometry?.coordinates, 'the town', 'geometry'),
      {
        name: 'region_ids',
        type: 'list',
        description: 'Ids of the base regions that took part; bodies of a whole country count at their seat.',
        of: (e) => e.regionIds,
      },
      domainsField(({ domains }) => domains),
      {
        name: 'project',
        type: 'string',
        description: 'Id of the project it belongs to.',
        of: ({ project }) => project,
      },
      noteField(),
      confidenceField(),
      sourcesField(({ sources }) => sources),
    ],
  }),
  relation<Happening>({
    ...belongsToEvents,
    name: 'event-regions',
    title: 'Events and the regions that took part',
    description: 'Which regions met.',
    from: eventId,
    to: { field: 'region_id', description: 'Id of the region.', table: 'regions' },
    ids: (e) => e.regionIds,
  }),
  relation<Happening>({
    ...belongsToEvents,
    name: 'event-domains',
    title: 'Events and their domains',
    description: 'Our own classification.',
    from: eventId,
    to: { field: 'domain_id', description: 'Id of the domain.', table: 'domains' },
    ids: ({ domains }) => domains,
  }),
]
