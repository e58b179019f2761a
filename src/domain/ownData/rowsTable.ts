/** Rows of cells, as a spreadsheet or a CSV has them, to a table with a header. */
import { fault, limits, type OwnTable, type Read } from './model'
import { parseNumber } from './numbers'
import { gatherRemarks, type Remarks } from './remarks'

interface Numbered {
  readonly cells: readonly string[]
  /** Number of the row in the file, from 1. */
  readonly number: number
}

/** `remarks`: what was noticed before. */
export function rowsTable(
  source: OwnTable['source'],
  rows: readonly (readonly string[])[],
  remarks: Remarks = gatherRemarks(),
): Read {
  const filled = rows
    .map((cells, index): Numbered => ({ cells, number: index + 1 }))
    .filter(({ cells }) => hasText(cells))
  const start = headerAt(filled)
  const top = filled[start]
  if (!top) return fault('empty')
  const width = widthOf(filled.slice(start))
  if (width > limits.columns) return fault('too-many-columns')
  if (filled.length - start > limits.rows + 1) return fault('too-many-rows')
  const isHeadless = looksLikeData(top.cells)
  if (isHeadless) remarks.say('no-header')
  const body = filled.slice(isHeadless ? start : start + 1)
  if (body.length === 0) return fault('empty')
  const header = titles(isHeadless ? [] : top.cells, width, remarks)
  const table: OwnTable = {
    source,
    header,
    rows: body.map((row) => fitted(row, { width, usual: filledWidth(top.cells) }, remarks)),
    numbers: body.map(({ number }) => number),
    remarks: remarks.all(),
  }
  return { ok: true, table }
}

const filledWidth = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== '') + 1
const hasText = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '')
const filledCells = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length

/** Titles and remarks above a table fill fewer cells than its header does. */
function headerAt(rows: readonly Numbered[]): number {
  const first = rows.slice(0, 20).map(({ cells }) => filledCells(cells))
  const usual = first.at(-1) ?? 0
  if (usual < 2) return 0
  const at = first.findIndex((count) => count >= Math.max(2, usual - 1))
  return Math.max(0, at)
}

/** As wide as the widest of the first rows, without empty columns at the end. */
function widthOf(rows: readonly Numbered[]): number {
  return Math.max(1, ...rows.slice(0, 50).map(({ cells }) => filledWidth(cells)))
}

/** A number that is no year, or a NUTS id, is no title. */
function looksLikeData(cells: readonly string[]): boolean {
  return cells.some((cell) => {
    const text = cell.trim()
    if (/^(19|20)\d\d$/.test(text)) return false
    return parseNumber(text, '.') !== undefined || /^[A-Z]{2}[A-Z0-9]?\d[A-Z0-9]{0,2}$/.test(text)
  })
}

function titles(cells: readonly string[], width: number, remarks: Remarks): readonly string[] {
  const seen = new Map<string, number>()
  return Array.from({ length: width }, (_, index) => {
    const given = (cells[index] ?? '').replace(/\s+/g, ' ').trim().slice(0, 80) || `Column ${index + 1}`
    const times = (seen.get(given) ?? 0) + 1
    seen.set(given, times)
    if (times === 1) return given
    remarks.say('renamed-columns', given)
    return `${given} (${times})`
  })
}

interface Width {
  readonly width: number
  /** That of the header. */
  readonly usual: number
}

function fitted({ cells, number }: Numbered, { width, usual }: Width, remarks: Remarks): readonly string[] {
  if (filledWidth(cells) > usual || cells.length < Math.min(2, usual)) remarks.add('ragged-rows', number)
  if (cells.some((cell) => cell.length > limits.cell)) remarks.add('long-cells', number)
  return Array.from({ length: width }, (_, index) => (cells[index] ?? '').slice(0, limits.cell))
}
