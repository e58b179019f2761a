/**
 * A few letters for what each record says, kept from release to release: enough to tell which records were added,
 * changed or removed since, and small enough to be committed.
 */
import { createHash } from 'node:crypto'
import { allTables } from './allTables'
import { cellText } from './csvText'
import type { Cell, Published, Table } from './table'

/** By table, then by key of the record. */
export type Fingerprints = Readonly<Record<string, Readonly<Record<string, string>>>>

/** 36 bits: of a hundred thousand changed records, none would go unnoticed but by a chance of one in a million. */
const LENGTH = 6

export function fingerprintsOf(published: Published): Fingerprints {
  return Object.fromEntries(
    allTables.filter(({ isOfRecords }) => isOfRecords).map((table) => [table.name, printsOf(table, published)]),
  )
}

function printsOf(table: Table, published: Published): Readonly<Record<string, string>> {
  const parts = partsByRecord(table, published)
  return Object.fromEntries(
    table.rows(published).map((row) => {
      const key = keyOf(table, row)
      return [key, hashOf([said(table, row), ...(parts.get(key) ?? [])])]
    }),
  )
}

/** What tables that belong to this one say of a record: of a project its partners, dates and money. */
function partsByRecord(table: Table, published: Published): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>()
  const belonging = allTables.filter(
    ({ name, isOfRecords, key, foreignKeys }) =>
      name !== table.name &&
      !isOfRecords &&
      foreignKeys.some((foreign) => foreign.field === key[0] && foreign.table === table.name),
  )
  for (const part of belonging)
    for (const row of part.rows(published)) {
      const id = cellText(row[part.fields.findIndex(({ name }) => name === part.key[0])])
      parts.set(id, [...(parts.get(id) ?? []), `${part.name} ${said(part, row)}`])
    }
  return parts
}

export function keyOf({ fields, key }: Table, row: readonly Cell[]): string {
  return key.map((name) => cellText(row[fields.findIndex((field) => field.name === name)])).join(' ')
}

/** What is empty is left out: a new column changes only the records that have something in it. */
function said({ fields }: Table, row: readonly Cell[]): string {
  const filled = fields
    .map(({ name }, index) => [name, cellText(row[index])] as const)
    .filter(([, text]) => text !== '')
  return JSON.stringify(filled)
}

function hashOf(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('base64url').slice(0, LENGTH)
}
