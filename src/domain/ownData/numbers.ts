/** Numbers as people write them: `1 234,5`, `1.234,5`, `1,234.5`, `12 %`, `1.5e3`. */

export type DecimalMark = '.' | ','

const spaces = /[\s\u00a0\u202f']/g
const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i

/** Cells that say that there is no value; statistics offices mark them so. */
const missing = new Set([
  '',
  '-',
  '–',
  '—',
  ':',
  '..',
  '...',
  'na',
  'n/a',
  'n.a.',
  'nan',
  'null',
  'none',
  'x',
  'c',
  '#n/a',
])

export const isMissing = (text: string) => missing.has(text.trim().toLowerCase())

/** `undefined` where it is no number; also for infinities and for what is too large to be told apart. */
export function parseNumber(text: string, mark: DecimalMark): number | undefined {
  const bare = text
    .replace(spaces, '')
    .replace(/[%€$£]$|^[€$£]/, '')
    .replace('−', '-')
  if (bare.length > 40) return undefined
  const grouping = mark === ',' ? /\.(?=\d{3}(\D|$))/g : /,(?=\d{3}(\D|$))/g
  const number = bare.replace(grouping, '').replace(mark, '.')
  if (!plain.test(number)) return undefined
  const value = Number(number)
  return Number.isFinite(value) && Math.abs(value) <= 1e15 ? value : undefined
}

/** Which mark a column of numbers uses. `1,234` alone could be either: then the rest of the column decides. */
export function decimalMarkOf(cells: readonly string[]): DecimalMark {
  let commas = 0
  let points = 0
  for (const cell of cells) {
    const bare = cell.replace(spaces, '')
    if (/^[+-]?\d{1,3}(\.\d{3})+,\d+%?$|^[+-]?\d+,(\d{1,2}|\d{4,})%?$|^[+-]?0,\d+%?$/.test(bare)) commas += 1
    if (/^[+-]?\d{1,3}(,\d{3})+\.\d+%?$|^[+-]?\d+\.(\d{1,2}|\d{4,})%?$|^[+-]?0\.\d+%?$/.test(bare)) points += 1
  }
  return commas > points ? ',' : '.'
}
