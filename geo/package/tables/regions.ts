import { idPatterns } from '@/domain/ids'
import type { RegionProperties } from '@/domain/schema/geometry'
import { languages } from '@/domain/schema/vocabulary'
import { countryField, idField, noteField } from '../fields'
import { type Published, relation, table } from '../table'

const regions = ({ artefacts }: Published) => artefacts.regions.features.map(({ properties }) => properties)
const regionId = idPatterns.region.source

export const regionTables = [
  table<RegionProperties>({
    name: 'regions',
    title: 'Regions',
    description: 'The regions of the map: base regions partition the area, overlays lie on top of them.',
    artefact: 'regions',
    key: ['id'],
    foreignKeys: [
      { field: 'country', table: 'countries', to: 'id' },
      { field: 'overlay_for', table: 'organisations', to: 'id' },
    ],
    records: regions,
    fields: [
      idField('region: its NUTS 2021 code, or a code of our own for an overlay', ({ id }) => id, regionId),
      { name: 'name', type: 'string', description: 'English name.', isRequired: true, of: ({ name }) => name },
      { name: 'name_local', type: 'string', description: 'Its own name.', isRequired: true, of: (r) => r.nameLocal },
      countryField('region'),
      {
        name: 'level',
        type: 'string',
        description: 'Statistical or administrative level.',
        isRequired: true,
        values: ['NUTS1', 'NUTS2', 'NUTS3', 'county', 'planning-region'],
        of: ({ level }) => level,
      },
      {
        name: 'kind',
        type: 'string',
        description: 'base: a part of the area; overlay: the territory of a partner, on top of base regions.',
        isRequired: true,
        values: ['base', 'overlay'],
        of: ({ kind }) => kind,
      },
      {
        name: 'parent',
        type: 'string',
        description: 'Code of the next NUTS level up, which need not be a region of the map.',
        isRequired: true,
        of: ({ parent }) => parent,
      },
      {
        name: 'is_partner',
        type: 'boolean',
        description: 'Whether a GoSmart BSR partner has its seat here.',
        isRequired: true,
        of: (r) => r.isPartner,
      },
      {
        name: 'overlay_for',
        type: 'string',
        description: 'Of an overlay: the organisation whose territory it is.',
        of: (r) => r.overlayFor,
      },
      {
        name: 'programme_periods',
        type: 'list',
        description: 'Periods in which the region belongs to the area of Interreg Baltic Sea Region.',
        of: (r) => r.programmePeriods,
      },
      ...labelPoint(),
      {
        name: 'neighbours',
        type: 'list',
        description: 'Ids of base regions with a common border.',
        of: (r) => r.neighbours,
      },
      noteField(),
    ],
  }),
  table<readonly [string, string, string]>({
    name: 'region-names',
    title: 'Names of regions in other languages',
    description: 'Only where a language has a name of its own in use.',
    subject: 'regions',
    artefact: 'regions',
    key: ['region_id', 'language'],
    foreignKeys: [{ field: 'region_id', table: 'regions', to: 'id' }],
    records: (published) =>
      regions(published).flatMap(({ id, exonyms }) =>
        Object.entries(exonyms ?? {}).map(([language, name]) => [id, language, name ?? ''] as const),
      ),
    fields: [
      { name: 'region_id', type: 'string', description: 'Id of the region.', isRequired: true, of: ([id]) => id },
      {
        name: 'language',
        type: 'string',
        description: 'ISO 639-1 code.',
        isRequired: true,
        values: languages,
        of: ([, language]) => language,
      },
      {
        name: 'name',
        type: 'string',
        description: 'What it calls the region.',
        isRequired: true,
        of: ([, , name]) => name,
      },
    ],
  }),
  relation<RegionProperties>({
    name: 'region-neighbours',
    title: 'Regions with a common border',
    description: 'Each pair stands twice, once from either side.',
    artefact: 'regions',
    subject: 'regions',
    from: { field: 'region_id', description: 'Id of the region.', of: ({ id }) => id },
    to: { field: 'neighbour_id', description: 'Id of its neighbour.', table: 'regions' },
    ids: (r) => r.neighbours,
    records: regions,
  }),
]

function labelPoint() {
  const axis = (name: string, index: 0 | 1, range: readonly [number, number]) =>
    ({
      name: `label_${name}`,
      type: 'number',
      description: `${index === 0 ? 'Longitude' : 'Latitude'} of the point inside the region where its label and its links stand.`,
      unit: 'degrees (WGS 84)',
      isRequired: true,
      range,
      json: 'labelPoint',
      of: (r: RegionProperties) => r.labelPoint[index],
    }) as const
  return [axis('longitude', 0, [-180, 180]), axis('latitude', 1, [-90, 90])]
}
