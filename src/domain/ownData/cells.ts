import type { OwnTable } from './model'
import { type DecimalMark, decimalMarkOf, isMissing, parseNumber } from './numbers'
import type { Remarks } from './remarks'

export const cellOf = (row: readonly string[], column: number | null): string =>
  column === null ? '' : (row[column] ?? '')

/** Decimal mark of a whole column, which is remarked upon where it is a comma. */
export function markOf({ rows }: OwnTable, column: number | null, remarks: Remarks): DecimalMark {
  if (column === null) return '.'
  const mark = decimalMarkOf(rows.map((row) => cellOf(row, column)))
  if (mark === ',') remarks.say('decimal-comma')
  return mark
}

/** The number of a cell, or `undefined` with a remark that says why there is none. */
export function numberIn(cell: string, mark: DecimalMark, row: number, remarks: Remarks): number | undefined {
  if (isMissing(cell)) {
    remarks.add('no-value', row)
    return undefined
  }
  const value = parseNumber(cell, mark)
  if (value === undefined) remarks.add('not-number', row, cell)
  return value
}
