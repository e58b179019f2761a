import type { CellObject, Sheet, SheetData } from 'write-excel-file/universal'
import writeExcelFile from 'write-excel-file/universal'
import { type FileCell, type FileTable, fileCell } from '@/domain/table/fileTable'

export interface SheetNames {
  readonly rows: string
  readonly about: string
}

/**
 * A table as a workbook: the rows on one sheet, on another what they are, how they were filtered and whose they are.
 * Numbers and dates are real ones; a text stays a text, and never becomes a formula.
 */
export function xlsxOf(table: FileTable, names: SheetNames): Promise<Blob> {
  const sheets: Sheet<Blob>[] = [
    {
      sheet: sheetName(names.rows),
      data: rowsOf(table),
      columns: widthsOf(table).map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      sheet: sheetName(names.about),
      data: table.notes.map((note) => [{ ...textCell(note), wrap: true }]),
      columns: [{ width: 100 }],
    },
  ]
  return writeExcelFile(sheets).toBlob()
}

function rowsOf({ columns, titles, rows }: FileTable): SheetData {
  const head = titles.map((title): CellObject => ({ ...textCell(title), fontWeight: 'bold' }))
  return [head, ...rows.map((row) => columns.map((column) => cellOf(fileCell(column, row), column.decimals)))]
}

function cellOf(cell: FileCell, decimals: number): CellObject | null {
  // An empty text too would be a cell that looks empty and counts as filled.
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') {
    return { value: cell, type: Number, format: decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : 'General' }
  }
  if (typeof cell === 'string') return textCell(cell)
  // Midnight UTC: the writer counts days in UTC.
  return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
}

/** Longer than this, a workbook counts as broken. */
const longestText = 32_767

/** Without control characters, which no XML may hold. */
function textCell(text: string): CellObject {
  return { value: text.replaceAll(/[^\P{Cc}\t\n\r]/gu, '').slice(0, longestText), type: String }
}

/** Characters. Wide enough for most of what stands in a column, and no wider than is handy. */
function widthsOf({ columns, titles, rows }: FileTable): readonly number[] {
  return columns.map((column, index) => {
    const lengths = rows.map((row) => lengthOf(fileCell(column, row)))
    return Math.min(60, 2 + Math.max(titles[index]?.length ?? 0, ...lengths.slice(0, 500)))
  })
}

function lengthOf(cell: FileCell): number {
  if (cell === null) return 0
  return typeof cell === 'object' ? cell.date.length : String(cell).length
}

/** What a spreadsheet lets a sheet be called. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*:[\]]/g, ' ').slice(0, 31)
}
