import type { Artefacts } from '@/domain/schema/artefacts'
import { roles } from '@/domain/schema/organisations'
import { helixSides } from '@/domain/schema/vocabulary'
import { idField, positionFields, sourcesField } from '../fields'
import { table } from '../table'

type Body = Artefacts['organisations']['features'][number]

export const organisationTables = [
  table<Body>({
    name: 'organisations',
    title: 'Organisations',
    description:
      'Bodies that took part in a project or an event, with their seat and their side of the quadruple helix.',
    artefact: 'organisations',
    key: ['id'],
    foreignKeys: [{ field: 'region_id', table: 'regions', to: 'id' }],
    records: ({ artefacts }) => artefacts.organisations.features,
    fields: [
      idField('organisation', ({ properties }) => properties.id),
      ...nameFields(),
      ...seatFields(),
      ...restFields(),
    ],
  }),
]

function nameFields() {
  return [
    {
      name: 'name',
      type: 'string',
      description: 'English name.',
      isRequired: true,
      of: (o: Body) => o.properties.name,
    },
    { name: 'name_local', type: 'string', description: 'Its own name.', of: (o: Body) => o.properties.nameLocal },
    {
      name: 'other_names',
      type: 'list',
      description: 'Spellings in project lists that were taken for the same body.',
      of: (o: Body) => o.properties.otherNames,
    },
    {
      name: 'helix',
      type: 'string',
      description: 'Side of the quadruple helix.',
      isRequired: true,
      values: helixSides,
      of: (o: Body) => o.properties.helix,
    },
  ] as const
}

function seatFields() {
  return [
    {
      name: 'country',
      type: 'string',
      description: 'Country of the seat, ISO 3166-1 alpha-2; some lie outside the area.',
      isRequired: true,
      pattern: '^[A-Z]{2}$',
      of: (o: Body) => o.properties.country,
    },
    { name: 'town', type: 'string', description: 'Town of the seat.', of: (o: Body) => o.properties.town },
    {
      name: 'region_id',
      type: 'string',
      description: 'Base region of the seat; empty where no source tells it or it lies outside the area.',
      of: (o: Body) => o.properties.regionId,
    },
    {
      name: 'stands_for',
      type: 'string',
      description: 'Country that the body stands for as a whole.',
      pattern: '^[A-Z]{2}$',
      of: (o: Body) => o.properties.standsFor,
    },
    {
      name: 'position_basis',
      type: 'string',
      description: 'address-approx: good to some hundred metres; town: the middle of the town; none: not on the map.',
      isRequired: true,
      values: ['address-approx', 'town', 'none'],
      of: (o: Body) => o.properties.positionBasis,
    },
    ...positionFields((o: Body) => o.geometry?.coordinates, 'the seat, as exact as position_basis says', 'geometry'),
  ] as const
}

function restFields() {
  return [
    {
      name: 'gosmart_role',
      type: 'string',
      description: 'Role in GoSmart BSR or its extension, if it had one.',
      values: roles,
      of: (o: Body) => o.properties.gosmartRole,
    },
    { name: 'website', type: 'string', description: 'Address of its website.', of: (o: Body) => o.properties.website },
    {
      name: 'website_confidence',
      type: 'string',
      description: 'source: the address stands on a page named; recalled: unverified.',
      values: ['source', 'recalled'],
      of: (o: Body) => o.properties.websiteConfidence,
    },
    { name: 'description', type: 'string', description: 'What it does.', of: (o: Body) => o.properties.description },
    {
      name: 'note',
      type: 'string',
      description: 'What to know before relying on the record.',
      of: (o: Body) => o.properties.note,
    },
    {
      name: 'projects',
      type: 'list',
      description: 'Ids of the projects in which a source names it.',
      of: (o: Body) => o.properties.projects,
    },
    sourcesField((o: Body) => o.properties.sources),
  ] as const
}
