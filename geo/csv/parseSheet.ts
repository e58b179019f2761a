/** The bytes of a CSV file as rows of a known sheet, however the spreadsheet chose to write them. */
import Papa from 'papaparse'
import type { Problem } from '../checks/problem'
import { unguarded } from './cells'
import type { Sheet } from './columns'

export interface SheetRow {
  /** As the spreadsheet counts: the headings are row 1. */
  readonly number: number
  /** Unguarded text by heading. */
  readonly cells: ReadonlyMap<string, string>
}

type Say = (id: string, wrong: string, fix: string) => void

export function parseSheet(sheet: Sheet, bytes: Uint8Array, problems: Problem[]): readonly SheetRow[] {
  const say: Say = (id, wrong, fix) => problems.push({ file: sheet.file, id, wrong, fix })
  const text = decoded(bytes, say)
  if (text === undefined) return []
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) })
  const [broken] = errors
  if (broken) {
    const fix =
      'Open the file in the spreadsheet program again and save it as CSV UTF-8; if that does not help, export it anew.'
    say(
      `row ${(broken.row ?? 0) + 1}`,
      'A quotation mark is opened and never closed, so the rows below can’t be told apart.',
      fix,
    )
    return []
  }
  const headings = (data[0] ?? []).map(unguarded)
  if (!areHeadingsFit(sheet, headings, say)) return []
  return data.slice(1).flatMap((cells, index) => rowOf(cells.map(unguarded), headings, { number: index + 2, say }))
}

function decoded(bytes: Uint8Array, say: Say): string | undefined {
  const fix =
    'In Excel choose "Save as", type "CSV UTF-8"; in LibreOffice tick "Edit filter settings" and choose "Unicode (UTF-8)".'
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    say('file', 'This is a workbook (.xlsx or .ods) that is only named .csv.', fix)
    return undefined
  }
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    say('file', 'Its letters are stored in an old way that loses ł, ā, õ, ž and others.', fix)
    return undefined
  }
}

/** Headings hold none of the three. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split('\n', 1)
  const counts = [';', ',', '\t'].map((mark) => ({ mark, count: line.split(mark).length }))
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).mark
}

function areHeadingsFit({ columns }: Sheet, headings: readonly string[], say: Say): boolean {
  const known = columns.map(({ heading }) => heading)
  const unknown = headings.filter((heading) => heading !== '' && !known.includes(heading))
  const missing = known.filter((heading) => !headings.includes(heading))
  const twice = known.filter((heading) => headings.indexOf(heading) !== headings.lastIndexOf(heading))
  for (const heading of unknown)
    say(
      `row 1, column "${heading}"`,
      'No column of this list is called so.',
      `Name it as before or take it out. Columns: ${known.join(', ')}.`,
    )
  for (const heading of missing)
    say(
      'row 1',
      `The column "${heading}" is missing.`,
      'Put it back with its heading; its cells may be empty where nothing is known.',
    )
  for (const heading of twice) say(`row 1, column "${heading}"`, 'The column is there twice.', 'Keep one of them.')
  return unknown.length + missing.length + twice.length === 0
}

function rowOf(cells: readonly string[], headings: readonly string[], at: { number: number; say: Say }): SheetRow[] {
  if (cells.every((cell) => cell === '')) return []
  const stray = cells.find((cell, index) => cell !== '' && !headings[index])
  if (stray !== undefined)
    at.say(
      `row ${at.number}`,
      `"${stray}" stands in a column without a heading.`,
      'Move it into its column, or clear the cell.',
    )
  return [{ number: at.number, cells: new Map(headings.map((heading, index) => [heading, cells[index] ?? ''])) }]
}
