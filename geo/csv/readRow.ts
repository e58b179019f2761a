/** One row of a sheet as a record, or what is wrong with its cells. */
import * as v from 'valibot'
import { plainIssue } from '../checks/plainIssue'
import type { Problem } from '../checks/problem'
import { sourceRecords } from '../sourceSchemas'
import { fromCell } from './cells'
import { type Column, ownerHeading, type Sheet } from './columns'
import type { SheetRow } from './parseSheet'

export type Fields = Readonly<Record<string, unknown>>
export interface ReadRow {
  readonly number: number
  /** Which record it is, within its sheet; empty where the sheet has no keys. */
  readonly key: string
  /** Id of the record an inner row belongs to. */
  readonly owner: string
  readonly fields: Fields
}

const dateFields: ReadonlySet<string> = new Set(['start', 'end', 'starts', 'ends'])
const localDate = /^\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}$|^\d{4}[./]\s?\d{1,2}[./]?\s?\d{0,2}\.?$/

export function readRow(sheet: Sheet, row: SheetRow, problems: Problem[]): ReadRow[] {
  const key = sheet.keys.map((heading) => row.cells.get(heading) ?? '').join(' ')
  const where = placeOf(row.number, key)
  const before = problems.length
  const say = (column: string, { wrong, fix }: { wrong: string; fix: string }) =>
    problems.push({ file: sheet.file, id: `${where}, column "${column}"`, wrong, fix })
  const fields: Record<string, unknown> = {}
  for (const column of sheet.columns) {
    const text = row.cells.get(column.heading) ?? ''
    const fault = text === '' ? undefined : put(fields, column, text)
    if (fault) say(column.heading, fault)
    if (text === '' && column.kind === 'texts' && column.isRequired) fields[column.key] = []
    if (isDateColumn(sheet, column) && localDate.test(text)) say(column.heading, dateFault(text))
  }
  const owner = String(fields[ownerHeading] ?? '')
  delete fields[ownerHeading]
  if (sheet.field !== undefined && owner === '')
    say(ownerHeading, { wrong: 'The cell is empty.', fix: `Write the id of a record of ${sheet.list}.csv into it.` })
  // Faults of cells would come back from the schema in other words.
  if (problems.length === before) for (const issue of issuesOf(sheet, fields)) say(...issue)
  return problems.length === before ? [{ number: row.number, key, owner, fields }] : []
}

/** As a reader of the sheet finds it. */
export function placeOf(row: number, key: string): string {
  return key.trim() === '' ? `row ${row}` : `row ${row} (${key})`
}

function put(fields: Record<string, unknown>, column: Column, text: string) {
  const read = fromCell(text, column)
  if ('wrong' in read) return read
  const { key, part } = column
  if (part === undefined) fields[key] = read.value
  else if (typeof part === 'number')
    fields[key] = Object.assign((fields[key] as unknown[]) ?? [], { [part]: read.value })
  else fields[key] = { ...(fields[key] as object), [part]: read.value }
  return undefined
}

function isDateColumn({ field }: Sheet, { key }: Column): boolean {
  return dateFields.has(field === undefined ? key : key === 'value' ? field : '')
}

function dateFault(text: string) {
  const fix =
    "Write year-month-day behind an apostrophe, which keeps the spreadsheet from changing it: '2019-05-07, '2019-05 or 2019."
  return { wrong: `"${text}" is a date as your spreadsheet writes it; which part is the day can’t be told.`, fix }
}

type Issue = readonly [column: string, fault: { wrong: string; fix: string }]

function issuesOf({ list, field, columns }: Sheet, fields: Fields): Issue[] {
  const schema = field === undefined ? sourceRecords[list] : itemSchema(list, field)
  const result = v.safeParse(schema, fields)
  if (result.success) return []
  return result.issues.flatMap((issue) => {
    const [first, second] = (issue.path ?? []).map(({ key }) => key)
    const its = columns.filter(({ key }) => key === first)
    // Inner lists have sheets of their own.
    if (first !== undefined && its.length === 0) return []
    const column = its.find(({ part }) => part === second) ?? its.find(({ heading }) => fields[heading] === undefined)
    const heading = column?.heading ?? String(first)
    return [[heading, plainIssue(issue, heading)] as const]
  })
}

function itemSchema(list: Sheet['list'], field: string): v.GenericSchema {
  const entries = sourceRecords[list].entries as Readonly<Record<string, unknown>>
  return (entries[field] as { item: v.GenericSchema }).item
}
