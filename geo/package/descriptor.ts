/** `datapackage.json`: every published file, what is in it, from where, under which terms. Data Package 1 and 2 alike. */
import { createHash } from 'node:crypto'
import type { ArtefactId, Manifest } from '@/domain/schema/manifest'
import { type JsonField, jsonFields, jsonShapes } from './jsonFields'
import { allLicences, type Licence, licencesOf } from './licences'
import type { Cell, Field, Published, Table } from './table'

interface Source {
  readonly title: string
  readonly path?: string
}

export interface Resource {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly description: string
  readonly format: string
  readonly mediatype: string
  readonly subject: string
  readonly licenses: readonly Licence[]
  readonly [more: string]: unknown
}

const mediaTypes = { csv: 'text/csv', json: 'application/json', geojson: 'application/geo+json' } as const
export type Format = keyof typeof mediaTypes

interface File {
  readonly name: string
  readonly path: string
  readonly format: Format
  readonly title: string
  readonly description: string
  readonly subject: string
  readonly licenses: readonly Licence[]
  readonly text: string
  readonly records?: number
  readonly sources?: readonly Source[]
}

export function fileResource({ text, records, sources = [], ...rest }: File): Resource {
  return {
    ...rest,
    mediatype: mediaTypes[rest.format],
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    ...(records !== undefined && { records }),
    ...(sources.length > 0 && { sources }),
  }
}

export function tableResource(
  table: Table,
  rows: readonly (readonly Cell[])[],
  text: string,
  sources: readonly Source[],
): Resource {
  const { name, title, description, subject, artefact } = table
  const licenses = licencesOf(artefact)
  const file = { name, path: `${name}.csv`, format: 'csv', title, description, subject, licenses } as const
  return {
    ...fileResource({ ...file, text, records: rows.length, sources }),
    // Programs of the first and of the second version of the standard each look for one of these.
    profile: 'tabular-data-resource',
    type: 'table',
    schema: tableSchema(table),
  }
}

function tableSchema({ fields, key, foreignKeys }: Table) {
  return {
    fields: fields.map(schemaField),
    primaryKey: key,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ field, table, to }) => ({
        fields: [field],
        reference: { resource: table, fields: [to] },
      })),
    }),
    missingValues: [''],
  }
}

function schemaField({ name, type, description, unit, isRequired, values, pattern, range }: Field) {
  const constraints = {
    ...(isRequired && { required: true }),
    ...(values && { enum: values }),
    ...(pattern && { pattern }),
    ...(range && { minimum: range[0], maximum: range[1] }),
  }
  return {
    name,
    // The standard’s own lists are not yet read everywhere: a list is a text with bars between.
    type: type === 'list' ? 'string' : type,
    description: type === 'list' ? `${description} Several stand between bars: one | another.` : description,
    ...(unit && { unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

/** What an artefact of the manifest holds, in the words of its records’ properties. */
export function artefactResource(file: Manifest['files'][number], text: string, sources: readonly Source[]): Resource {
  const shapes = jsonShapes[file.id]
  const format = file.path.endsWith('.geojson') ? 'geojson' : 'json'
  const lists = shapes.map(({ list }) => `“${list}”`).join(' and ')
  const where = lists === '' ? '' : ` The records are in the list ${lists}.`
  const described = {
    name: `${file.id}-${format}`,
    path: file.path,
    format,
    title: `${file.title} (${format === 'json' ? 'JSON' : 'GeoJSON'})`,
    description: `${descriptions[file.id] ?? 'The same as the table, for programs and web pages.'}${where}`,
    subject: subjects[file.id] ?? file.id,
    licenses: licencesOf(file.id),
  } as const
  const fields = shapes.map((shape): [string, readonly JsonField[]] => [shape.list, jsonFields(shape)])
  return {
    ...fileResource({ ...described, text, records: file.records, sources }),
    ...(fields.length > 0 && { properties: Object.fromEntries(fields) }),
  }
}

const subjects: Partial<Record<ArtefactId, string>> = {
  taxonomy: 'domains',
  land: 'map',
  borders: 'map',
  labels: 'map',
}
const descriptions: Partial<Record<ArtefactId, string>> = {
  regions: 'The table with the shape of each region; boundaries are approximate: fine to look at, not to measure.',
  land: 'All land in sight.',
  borders: 'Lines between regions and between countries, approximate.',
  labels: 'Where the names of countries and seas stand, in ten languages.',
  links: 'The table with the curve of each link.',
  organisations: 'The table with the place of each organisation; no geometry where none is known.',
  events: 'The table with the place of each event; no geometry where none is known.',
  projects: 'Projects with their partners, dates and money in one record.',
  about: 'The project, its transnational strategy and its brokers: texts in parts, each with its sources.',
}

/** Sources of a file by their ids. */
export function sourcesOf({ artefacts }: Published, ids: readonly string[]): readonly Source[] {
  const wanted = new Set(ids)
  return artefacts.sources.sources
    .filter(({ id }) => wanted.has(id))
    .map(({ title, url }) => ({ title, ...(url !== undefined && { path: url }) }))
}

export function descriptorOf({ artefacts, manifest }: Published, resources: readonly Resource[]) {
  const ids = manifest.files.flatMap(({ sources }) => sources)
  const area = manifest.area.title.en
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: 'gosmart-atlas',
    title: `GoSmart Atlas: smart specialisation and cooperation, ${area}`,
    description: `Which region of the area (${area}) specialises in what, which organisations, projects and events link regions, and the figures around it. Each record names its sources: see the tables sources and record-sources. Where sources differ, each statement stands beside the others; what is not known is empty, never zero.`,
    version: manifest.release,
    licenses: allLicences,
    sources: sourcesOf({ artefacts, manifest }, ids),
    contributors: [{ title: 'GoSmart Atlas', role: 'author' }],
    keywords: ['smart specialisation', 'S3', 'regions', 'NUTS', 'cooperation', 'Interreg', area],
    resources,
  }
}
