import { readSheet } from 'read-excel-file/universal'
import { fault, type Read } from '@/domain/ownData/model'
import { gatherRemarks } from '@/domain/ownData/remarks'
import { rowsTable } from '@/domain/ownData/rowsTable'
import type { Progress } from './readTable'
import { repack } from './repack'

/** The first sheet of a workbook: values as they were last worked out, never formulas. */
export async function readXlsx(bytes: Uint8Array, onProgress: Progress): Promise<Read> {
  // What it unpacks to is measured first: a small file may hold gigabytes of nothing.
  const workbook = await repack(bytes)
  if (typeof workbook === 'string') return fault(workbook)
  onProgress(0.4)
  if (!workbook.names.some((name) => name.startsWith('xl/'))) return fault('not-xlsx')
  const remarks = gatherRemarks()
  const sheets = workbook.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).length
  if (sheets > 1) remarks.say('hidden-sheets', String(sheets - 1))
  const rows: readonly (readonly unknown[])[] = await readSheet(workbook.archive)
  onProgress(0.8)
  return rowsTable(
    'xlsx',
    rows.map((row) => row.map(cellText)),
    remarks,
  )
}

/** Dates come from the sheet's serial numbers, without a time zone. */
function cellText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return value === null || value === undefined ? '' : String(value)
}
