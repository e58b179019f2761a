/** What a published table is: its columns with their meaning, its keys, and how a record becomes a row. */
import type { Artefacts } from '@/domain/schema/artefacts'
import type { ArtefactId, Manifest } from '@/domain/schema/manifest'

export interface Published {
  readonly artefacts: Artefacts
  readonly manifest: Manifest
}

/** A list stands in one cell, with ` | ` between; missing is an empty cell. */
export type Cell = string | number | boolean | readonly string[] | undefined

export interface Field {
  readonly name: string
  /** `list`: several texts in a cell. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list'
  readonly description: string
  readonly unit?: string
  /** Never empty. */
  readonly isRequired?: boolean
  /** All values there may be. */
  readonly values?: readonly string[]
  readonly pattern?: string
  readonly range?: readonly [number, number]
  /** Property of the record in the JSON or GeoJSON file that says the same: its name in camel case, or this one, or none. */
  readonly json?: string | null
}

export interface ForeignKey {
  readonly field: string
  readonly table: string
  readonly to: string
}

export interface Table {
  readonly name: string
  readonly title: string
  readonly description: string
  /** The table of records that this one belongs to; itself, if it is one. */
  readonly subject: string
  /** Gives licence and sources. */
  readonly artefact: ArtefactId
  readonly fields: readonly Field[]
  /** Fields that together name a row. */
  readonly key: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  /** Its rows are no mere parts of the records they belong to: the change log names them one by one. */
  readonly isOfRecords: boolean
  readonly rows: (published: Published) => readonly (readonly Cell[])[]
}

type FieldOf<R> = Field & { readonly of: (record: R) => Cell }

interface TableOf<R> extends Omit<Table, 'rows' | 'fields' | 'foreignKeys' | 'subject' | 'isOfRecords'> {
  readonly subject?: string
  readonly isOfRecords?: boolean
  readonly fields: readonly FieldOf<R>[]
  readonly foreignKeys?: readonly ForeignKey[]
  readonly records: (published: Published) => readonly R[]
}

/** A table of records of one type; outside, the type no longer matters. */
export function table<R>({ fields, records, ...rest }: TableOf<R>): Table {
  return {
    foreignKeys: [],
    ...rest,
    subject: rest.subject ?? rest.name,
    isOfRecords: rest.isOfRecords ?? rest.subject === undefined,
    fields: fields.map(({ of: _, ...field }) => field),
    rows: (published) => records(published).map((record) => fields.map(({ of }) => of(record))),
  }
}

interface Relation<R> extends Pick<Table, 'name' | 'title' | 'description' | 'artefact'> {
  readonly subject: string
  readonly from: { readonly field: string; readonly description: string; readonly of: (record: R) => string }
  readonly to: { readonly field: string; readonly description: string; readonly table: string }
  readonly ids: (record: R) => readonly string[]
  readonly records: (published: Published) => readonly R[]
}

/** Which records of one table go with which of another: a row for each pair. */
export function relation<R>({ from, to, ids, records, ...rest }: Relation<R>): Table {
  return table<readonly [string, string]>({
    ...rest,
    key: [from.field, to.field],
    foreignKeys: [
      { field: from.field, table: rest.subject, to: 'id' },
      { field: to.field, table: to.table, to: 'id' },
    ],
    fields: [
      { name: from.field, type: 'string', description: from.description, isRequired: true, of: ([id]) => id },
      { name: to.field, type: 'string', description: to.description, isRequired: true, of: ([, id]) => id },
    ],
    records: (published) =>
      records(published).flatMap((record) => ids(record).map((id) => [from.of(record), id] as const)),
  })
}
