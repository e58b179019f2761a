/**
 * Values as cells and back. A spreadsheet takes `2019-05` for a month, `10.12` for a day, `=…` for a formula; a leading
 * apostrophe makes it leave the cell alone. One leading apostrophe is taken off again when a cell is read.
 */
import type { Column } from './columns'

const separator = ' | '
const yes = 'yes'
const no = 'no'

const isPeriod = /^\d{4}-\d{4}$/
const startsFormula = /^[=+\-@\t']/
/** Numbers, dates, times, amounts, in whatever way a country writes them. */
const isNumberLike = /^[\d\s.,:/%()+-]*\d[\d\s.,:/%()+-]*(e\d+)?$/i
/** With a word that may be a month in some language; without a sign between, English only (`MARCH1`). */
const isMonthLike =
  /^\p{L}{3,9}[-/. ]\d{1,4}$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\d{1,4}$|^\d{1,4}[-/. ]\p{L}{3,9}\.?([-/. ]\d{2,4})?$/iu
const isLogical = /^(true|false)$/i

export function toCell(value: unknown, { kind }: Column): string {
  if (value === undefined) return ''
  if (kind === 'yesNo') return value ? yes : no
  if (kind === 'number') return Number.isInteger(value) ? String(value) : `'${value}`
  if (kind === 'texts') return guarded((value as string[]).map(escapeBar).join(separator))
  if (kind === 'pairs')
    return guarded(
      Object.entries(value as Record<string, string>)
        .map(([key, inner]) => `${key} = ${escapeBar(inner)}`)
        .join(separator),
    )
  return guarded(String(value))
}

function guarded(text: string): string {
  if (isPeriod.test(text)) return text
  const isAltered = [startsFormula, isNumberLike, isMonthLike, isLogical].some((form) => form.test(text))
  return isAltered ? `'${text}` : text
}

function escapeBar(text: string): string {
  return text.replaceAll('|', '\\|')
}

/** The plain text of a cell: no guard, no space around it, line breaks as `\n`. */
export function unguarded(cell: string): string {
  return cell.replaceAll(/\r\n?/g, '\n').trim().replace(/^'/, '')
}

export type Read = { readonly value: unknown } | { readonly wrong: string; readonly fix: string }

/** `text`: not empty, unguarded. */
export function fromCell(text: string, { kind }: Column): Read {
  if (kind === 'number') return readNumber(text)
  if (kind === 'yesNo') return readYesNo(text)
  if (kind === 'texts') return { value: partsOf(text) }
  if (kind === 'pairs') return readPairs(text)
  return { value: text }
}

/** Between bars that aren't escaped. */
function partsOf(text: string): string[] {
  return text
    .split(/(?<!\\)\|/)
    .map((part) => part.replaceAll('\\|', '|').trim())
    .filter((part) => part !== '')
}

function readNumber(text: string): Read {
  const plain = text.replace(',', '.')
  if (/^-?\d+(\.\d+)?$/.test(plain)) return { value: Number(plain) }
  return {
    wrong: `"${text}" is not a number.`,
    fix: 'Write digits only, with a point or a comma before the decimals: 54.3964.',
  }
}

function readYesNo(text: string): Read {
  const word = text.toLowerCase()
  if ([yes, 'true'].includes(word)) return { value: true }
  if ([no, 'false'].includes(word)) return { value: false }
  return { wrong: `"${text}" is neither yes nor no.`, fix: 'Write yes or no.' }
}

function readPairs(text: string): Read {
  const pairs = partsOf(text).map((part) => part.split('=').map((side) => side.trim()))
  const broken = pairs.find((sides) => sides.length !== 2 || sides.includes(''))
  if (!broken) return { value: Object.fromEntries(pairs) }
  return {
    wrong: `"${broken.join(' = ')}" is not a pair.`,
    fix: 'Write each pair as name = value, with | between pairs.',
  }
}
