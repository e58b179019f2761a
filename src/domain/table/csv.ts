/**
 * A table as CSV by RFC 4180: CRLF, quotes doubled, as many fields in every line. UTF-8 with a byte order mark, without
 * which spreadsheets read "Łódź" as Latin-1.
 *
 * The titles are the first line, because that is what programs expect. What the table is, how it was filtered and whose
 * it is stands in lines below it: a spreadsheet ends a table at the first empty line, so sorting and filtering leave
 * them alone.
 */
import { type FileCell, type FileTable, fileCell, fileText } from './fileTable'
import type { CellValue } from './table'

const byteOrderMark = '\uFEFF'
const lineEnd = '\r\n'

export function csvOf<R>({ columns, titles, rows, notes }: FileTable<R>): string {
  return csvOfCells(
    titles,
    rows.map((row) => columns.map((column) => fileCell(column, row))),
    notes,
  )
}

/** The same of plain cells; each row has one for each title. */
export function csvOfCells(
  titles: readonly string[],
  rows: readonly (readonly (FileCell | CellValue)[])[],
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

/** Numbers with a point and all their digits, dates as ISO writes them; nothing known is empty. */
function csvField(cell: FileCell | CellValue): string {
  if (cell === null) return ''
  if (typeof cell === 'object' && 'date' in cell) return textField(cell.date)
  const text = fileText(cell)
  return typeof text === 'string' ? textField(text) : String(text)
}

/** What a spreadsheet would work out instead of showing; full-width signs too, which some take for the plain ones. */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A text that a spreadsheet could take for a formula gets an apostrophe in front, which marks it as text. */
function textField(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text
  return /[",;\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
