import type { LinkProperties } from '@/domain/schema/links'
import { idField } from '../fields'
import { type Published, relation, table } from '../table'

const links = ({ artefacts }: Published) => artefacts.links.features.map(({ properties }) => properties)
const linkId = { field: 'link_id', description: 'Id of the link.', of: ({ id }: LinkProperties) => id }
const belongsToLinks = { subject: 'links', artefact: 'links', records: links } as const

export const linkTables = [
  table<LinkProperties>({
    name: 'links',
    title: 'Links between regions',
    description:
      'Computed: a pair of base regions that took part in the same project or event, or whose priorities are much alike.',
    artefact: 'links',
    key: ['id'],
    foreignKeys: [
      { field: 'a', table: 'regions', to: 'id' },
      { field: 'b', table: 'regions', to: 'id' },
    ],
    records: links,
    fields: [
      idField('link: the ids of both regions', ({ id }) => id, '^[A-Z0-9]{2,5}-[A-Z0-9]{2,5}$'),
      {
        name: 'a',
        type: 'string',
        description: 'Id of the region that comes first.',
        isRequired: true,
        of: ({ a }) => a,
      },
      { name: 'b', type: 'string', description: 'Id of the other region.', isRequired: true, of: ({ b }) => b },
      {
        name: 'projects',
        type: 'list',
        description: 'Ids of the projects in which both took part, newest first.',
        of: ({ projects }) => projects,
      },
      {
        name: 'events',
        type: 'list',
        description: 'Ids of the events in which both took part, newest first.',
        of: ({ events }) => events,
      },
      {
        name: 'years',
        type: 'list',
        description: 'Years touched by any of these; empty where none is dated.',
        of: ({ years }) => years.map(String),
      },
      {
        name: 'domains',
        type: 'list',
        description: 'Ids of the domains of these projects and events.',
        of: ({ domains }) => domains,
      },
      {
        name: 'affinity',
        type: 'number',
        description: 'How alike the priorities of both are: weighted Jaccard index; empty where either has none.',
        unit: 'share, 0 to 1',
        range: [0, 1],
        of: ({ affinity }) => affinity,
      },
      {
        name: 'shared_domains',
        type: 'list',
        description: 'Ids of the domains that the priorities of both name, rarest first.',
        of: (l) => l.sharedDomains,
      },
      {
        name: 'distance_km',
        type: 'integer',
        description: 'Great-circle distance between the label points.',
        unit: 'km',
        isRequired: true,
        of: (l) => l.distanceKm,
      },
    ],
  }),
  relation<LinkProperties>({
    ...belongsToLinks,
    name: 'link-projects',
    title: 'Links and the projects behind them',
    description: 'The evidence of a link, as far as it is projects.',
    from: linkId,
    to: { field: 'project_id', description: 'Id of the project.', table: 'projects' },
    ids: ({ projects }) => projects,
  }),
  relation<LinkProperties>({
    ...belongsToLinks,
    name: 'link-events',
    title: 'Links and the events behind them',
    description: 'The evidence of a link, as far as it is events.',
    from: linkId,
    to: { field: 'event_id', description: 'Id of the event.', table: 'events' },
    ids: ({ events }) => events,
  }),
]
