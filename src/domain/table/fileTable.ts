/** A table as it is taken along: one model for CSV and spreadsheet, so that the two say the same. */
import type { CellValue, Column, TableRow } from './table'

export interface FileTable<R = TableRow> {
  readonly columns: readonly Column<R>[]
  /** Titles of the columns in the reader's language. */
  readonly titles: readonly string[]
  readonly rows: readonly R[]
  /** What the table is, how it was filtered and whose it is, one fact a line. */
  readonly notes: readonly string[]
}

/** `null`: nothing known. A number alone stays one; several values are one text. */
export type FileCell = string | number | FileDate | null

/** A date known to the day, ISO; one known to the month or year is a text. */
export interface FileDate {
  readonly date: string
}

export function fileCell<R>({ kind, value }: Column<R>, row: R): FileCell {
  const text = fileText(value(row))
  return typeof text === 'string' && kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(text) ? { date: text } : text
}

/** Several values are one text. */
export function fileText(cell: CellValue): string | number | null {
  return cell === null || typeof cell === 'number' || typeof cell === 'string' ? cell : cell.join('; ')
}
