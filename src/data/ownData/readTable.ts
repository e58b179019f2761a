/** Any file's bytes to a table. The content decides what it is; its name is not trusted. */
import Papa from 'papaparse'
import { decodeText, looksBinary } from '@/domain/ownData/decodeText'
import { findDelimiter } from '@/domain/ownData/delimiter'
import { readJsonTable } from '@/domain/ownData/jsonTable'
import { fault, limits, type Read } from '@/domain/ownData/model'
import { gatherRemarks } from '@/domain/ownData/remarks'
import { rowsTable } from '@/domain/ownData/rowsTable'

/** Share of the work done, 0…1. */
export type Progress = (share: number) => void

/** Never throws: what can't be read is a fault. */
export async function readTable(bytes: Uint8Array, onProgress: Progress = () => undefined): Promise<Read> {
  try {
    if (bytes.length === 0) return fault('empty')
    if (bytes.length > limits.bytes) return fault('too-large')
    const [a, b, c, d] = bytes
    if (a === 0x50 && b === 0x4b && (c ?? 0) < 9) return await readWorkbook(bytes, onProgress)
    if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
      return fault(isLocked(bytes) ? 'locked-xlsx' : 'old-excel')
    if (looksBinary(bytes)) return fault('binary')
    return readText(bytes, onProgress)
  } catch {
    // A parser gave up on something that no check foresaw: the page goes on, and says that the file can't be read.
    return fault('unreadable')
  }
}

async function readWorkbook(bytes: Uint8Array, onProgress: Progress): Promise<Read> {
  const { readXlsx } = await import('./readXlsx')
  return readXlsx(bytes, onProgress)
}

/** Excel wraps a workbook with a password into its old container, under a name in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].map((letter) => `${letter}\u0000`).join('')
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, 65_536)).includes(name)
}

function readText(bytes: Uint8Array, onProgress: Progress): Read {
  const { text, encoding, isGuess } = decodeText(bytes)
  onProgress(0.1)
  if (text.trim() === '') return fault('empty')
  if (/^\uFEFF?\s*[[{]/.test(text)) return readJsonTable(text)
  const remarks = gatherRemarks()
  if (isGuess) remarks.say('encoding', encoding)
  const delimiter = findDelimiter(text)
  const rows: string[][] = []
  let hasTooMany = false
  const { errors } = parseCsv(text, delimiter, (row, at, stop) => {
    rows.push(row)
    if (rows.length % 5_000 === 0) onProgress(0.1 + 0.8 * (at / text.length))
    // Blank rows are no data, but a file of nothing else must end as well.
    if (rows.length <= limits.rows * 2) return
    hasTooMany = true
    stop()
  })
  if (hasTooMany) return fault('too-many-rows')
  if (errors.some(({ code }) => code === 'MissingQuotes')) remarks.say('unclosed-quote')
  return rowsTable('csv', rows, remarks)
}

/** The errors that Papa found. */
function parseCsv(
  text: string,
  delimiter: string,
  onRow: (row: string[], at: number, stop: () => void) => void,
): { readonly errors: readonly { readonly code: string }[] } {
  const errors: { readonly code: string }[] = []
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter,
    step: ({ data, meta, errors: found }, parser) => {
      errors.push(...found.slice(0, 10 - errors.length))
      onRow(data, meta.cursor, () => parser.abort())
    },
  })
  return { errors }
}
