/** The properties of the records in the JSON and GeoJSON files: those that a table has too, and those that only they have. */
import type { ArtefactId } from '@/domain/schema/manifest'
import { allTables } from './allTables'
import type { Field } from './table'

export interface JsonField {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly unit?: string
}

interface JsonShape {
  /** List of the file that holds the records; `features` of a GeoJSON file. */
  readonly list: string
  /** Table that describes the same records. */
  readonly table?: string
  readonly only?: readonly JsonField[]
}

const labels = { name: 'labels', type: 'object', description: 'Name by language; English is always there.' }
const statements = 'One entry for each differing statement, with value, note and sources.'

/** A file with two lists has two. `about.json` is a text in parts, no list of records. */
export const jsonShapes: Readonly<Record<ArtefactId, readonly JsonShape[]>> = {
  regions: [
    {
      list: 'features',
      table: 'regions',
      only: [
        {
          name: 'exonyms',
          type: 'object',
          description: 'Name by language, where a language has one of its own in use.',
        },
        {
          name: 'labelPoint',
          type: 'array',
          description: 'Longitude and latitude where its label and its links stand.',
        },
        { name: 'bbox', type: 'array', description: 'West, south, east and north end.', unit: 'degrees (WGS 84)' },
      ],
    },
  ],
  land: [{ list: 'features', only: [{ name: 'id', type: 'string', description: 'Natural Earth’s adm0_a3 code.' }] }],
  borders: [
    {
      list: 'features',
      only: [
        { name: 'kind', type: 'string', description: 'Between regions, countries of the area, or other countries.' },
      ],
    },
  ],
  labels: [
    {
      list: 'features',
      only: [
        { name: 'id', type: 'string', description: 'Country code, or id of the sea.' },
        { name: 'kind', type: 'string', description: 'country or sea.' },
        labels,
        { name: 'rank', type: 'integer', description: 'Lower ranks are shown first.' },
      ],
    },
  ],
  taxonomy: [
    {
      list: 'domains',
      table: 'domains',
      only: [
        labels,
        { name: 'description', type: 'object', description: 'What belongs to it, in a sentence, by language.' },
      ],
    },
  ],
  places: [
    {
      list: 'places',
      table: 'places',
      only: [{ name: 'position', type: 'array', description: 'Longitude and latitude.', unit: 'degrees (WGS 84)' }],
    },
  ],
  projects: [
    {
      list: 'projects',
      table: 'projects',
      only: [
        { name: 'starts', type: 'array', description: statements },
        { name: 'ends', type: 'array', description: statements },
        { name: 'budgets', type: 'array', description: `${statements} In euro, with kind and isRounded.` },
        { name: 'partners', type: 'array', description: 'Who took part, as in the table project-partners.' },
      ],
    },
  ],
  programmes: [
    {
      list: 'programmes',
      table: 'programmes',
      only: [{ name: 'rules', type: 'array', description: 'Its rules, as in the table programme-rules.' }],
    },
  ],
  priorities: [
    { list: 'priorities', table: 'priorities' },
    { list: 'missing', table: 'regions-without-priorities' },
  ],
  organisations: [{ list: 'features', table: 'organisations' }],
  events: [{ list: 'features', table: 'events' }],
  links: [{ list: 'features', table: 'links' }],
  indicators: [
    {
      list: 'indicators',
      table: 'indicators',
      only: [
        { name: 'titles', type: 'object', description: 'Name by language; English is title.' },
        { name: 'units', type: 'object', description: 'Unit by language; English is unit.' },
      ],
    },
    { list: 'values', table: 'indicator-values' },
  ],
  sources: [{ list: 'sources', table: 'sources' }],
  about: [],
}

export function jsonFields(shape: JsonShape): readonly JsonField[] {
  const own = shape.only ?? []
  const shared = allTables.find(({ name }) => name === shape.table)?.fields.flatMap(sharedField) ?? []
  return [...shared.filter(({ name }) => !own.some((field) => field.name === name)), ...own]
}

/** A position of the geometry is no property. */
function sharedField({ name, type, description, unit, json = camelCase(name) }: Field): JsonField[] {
  if (json === null || json === 'geometry') return []
  return [{ name: json, type: type === 'list' ? 'array' : type, description, ...(unit && { unit }) }]
}

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
