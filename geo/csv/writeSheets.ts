/** The records as sheets that Excel and LibreOffice open as they are: UTF-8 with its mark, lines ended as they expect. */
import Papa from 'papaparse'
import type { SourceLists } from '../steps/readSources'
import { toCell } from './cells'
import { type Column, ownerHeading, type Sheet, sheets } from './columns'

export type Delimiter = ';' | ','
type Row = Readonly<Record<string, unknown>>

/** Text by file name. Excel splits at the list separator of the computer's region: `;` around the Baltic Sea. */
export function writeSheets(lists: SourceLists, delimiter: Delimiter): ReadonlyMap<string, string> {
  return new Map(sheets.map((sheet) => [sheet.file, sheetText(sheet, rowsOf(sheet, lists), delimiter)]))
}

function rowsOf({ list, field }: Sheet, lists: SourceLists): readonly Row[] {
  const records = lists[list] as readonly unknown[] as readonly Row[]
  if (field === undefined) return records
  return records.flatMap((record) =>
    ((record[field] ?? []) as readonly Row[]).map((inner) => ({ ...inner, [ownerHeading]: record['id'] })),
  )
}

function sheetText({ columns }: Sheet, rows: readonly Row[], delimiter: Delimiter): string {
  const fields = columns.map(({ heading }) => heading)
  const data = rows.map((row) => columns.map((column) => toCell(valueIn(row, column), column)))
  return `\uFEFF${Papa.unparse({ fields, data }, { delimiter, newline: '\r\n' })}\r\n`
}

function valueIn(row: Row, { key, part }: Column): unknown {
  const value = row[key]
  return part === undefined ? value : (value as Record<string | number, unknown> | undefined)?.[part]
}
