import { compareText } from '@/domain/grouping'
import type { CellValue, Column, TableRow } from './table'

/**
 * Sorted by a column; equal rows keep their order, whichever way it goes, and rows without a value come last. Dates and
 * numbers of which there are several sort by the first. Each value is asked for once, however many comparisons follow.
 */
export function sortRows(
  rows: readonly TableRow[],
  { kind, value }: Column,
  isDescending: boolean,
  compare: (one: string, other: string) => number,
): readonly TableRow[] {
  const direction = isDescending ? -1 : 1
  const compareStrings = kind === 'date' ? compareText : compare
  return rows
    .map((row) => ({ row, key: sortKey(value(row), kind) }))
    .sort(({ key: one }, { key: other }) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null)
      if (typeof one === 'number' && typeof other === 'number') return direction * (one - other)
      return direction * compareStrings(String(one), String(other))
    })
    .map(({ row }) => row)
}

function sortKey(value: CellValue, kind: Column['kind']): string | number | null {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (value.length === 0) return null
  return kind === 'list' || kind === 'text' ? value.join(', ') : (value[0] ?? null)
}
