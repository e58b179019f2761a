/**
 * A table as CSV by RFC 4180: CRLF, quotes doubled, as many fields in every line. UTF-8 with a byte order mark, without
 * which spreadsheets read "Łódź" as Latin-1.
 *
 * The titles are the first line, because that is what programs expect. What the table is, how it was filtered and whose
 * it is stands in lines below it: a spreadsheet ends a table at the first empty line, so sorting and filtering leave
 * them alone.
 */
import type { CellValue, Column, TableRow } from './table'

export interface CsvTable {
  readonly columns: readonly Column[]
  /** Titles of the columns in the reader's language. */
  readonly titles: readonly string[]
  readonly rows: readonly TableRow[]
  /** Written below the table, one a line. */
  readonly notes: readonly string[]
}

const byteOrderMark = '\uFEFF'
const lineEnd = '\r\n'

export function csvOf({ columns, titles, rows, notes }: CsvTable): string {
  return csvOfCells(
    titles,
    rows.map((row) => columns.map((column) => column.value(row))),
    notes,
  )
}

/** The same of plain cells; each row has one for each title. */
export function csvOfCells(
  titles: readonly string[],
  rows: readonly (readonly CellValue[])[],
  notes: readonly string[],
): string {
  const padding = titles.slice(1).map(() => '')
  const lines = [
    titles.map(textField),
    ...rows.map((row) => row.map(csvField)),
    ['', ...padding],
    ...notes.map((note) => [textField(note), ...padding]),
  ]
  return byteOrderMark + lines.map((fields) => fields.join(',') + lineEnd).join('')
}

/** A number alone stays one, with a point and all its digits; several values are a text. Nothing known is empty. */
function csvField(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  return textField(typeof value === 'string' ? value : value.join('; '))
}

/** What a spreadsheet would work out instead of showing; full-width signs too, which some take for the plain ones. */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A text that a spreadsheet could take for a formula gets an apostrophe in front, which marks it as text. */
function textField(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text
  return /[",;\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
