import { idPatterns } from '@/domain/ids'
import type { Place } from '@/domain/schema/sources'
import { countryField, idField, positionFields } from '../fields'
import { table } from '../table'

export const placeTables = [
  table<Place>({
    name: 'places',
    title: 'Towns',
    description: 'Seats, places of events and the main towns of each region.',
    artefact: 'places',
    key: ['id'],
    foreignKeys: [{ field: 'region_id', table: 'regions', to: 'id' }],
    records: ({ artefacts }) => artefacts.places.places,
    fields: [
      idField('town', ({ id }) => id),
      { name: 'name', type: 'string', description: 'Its own name.', isRequired: true, of: ({ name }) => name },
      {
        name: 'other_names',
        type: 'list',
        description: 'Other spellings by which it is looked for.',
        of: (p) => p.otherNames,
      },
      countryField('town'),
      {
        name: 'region_id',
        type: 'string',
        description: 'Base region in which it lies; empty outside the area.',
        pattern: idPatterns.region.source,
        of: (p) => p.regionId,
      },
      ...positionFields(({ position }: Place) => position, 'the middle of the town', 'position'),
    ],
  }),
]
