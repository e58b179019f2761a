/** A table as CSV after RFC 4180: UTF-8 without a mark, commas, a record a line, nothing around a cell. */
import Papa from 'papaparse'
import type { Cell, Table } from './table'

export const betweenItems = ' | '

export function csvText({ fields }: Table, rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => row.map(cellText))
  return `${Papa.unparse([fields.map(({ name }) => name), ...data], { newline: '\n' })}\n`
}

/** What stands in the cell before it is quoted. */
export function cellText(cell: Cell): string {
  return cell === undefined ? '' : typeof cell === 'object' ? cell.join(betweenItems) : String(cell)
}
