/** The text of a list of `geo/sources`, laid out as the committed files are: a changed record is a small difference. */
import type { SourceListName } from '../sourceSchemas'

/** Many short records, one a line. */
const oneLineLists: ReadonlySet<SourceListName> = new Set(['places', 'indicatorValues', 'regionMap'])

export function sourceText(list: SourceListName, records: readonly object[]): string {
  if (records.length === 0) return '[]\n'
  const lines = records.map((record) => (oneLineLists.has(list) ? `  ${inLine(record)}` : inLines(record)))
  return `[\n${lines.join(',\n')}\n]\n`
}

function inLines(record: object): string {
  const entries = Object.entries(record).map(([key, value]) => `    ${JSON.stringify(key)}: ${asValue(value)}`)
  return `  {\n${entries.join(',\n')}\n  }`
}

function asValue(value: unknown): string {
  const isListOfRecords = Array.isArray(value) && typeof value[0] === 'object'
  return isListOfRecords ? `[\n${value.map((item) => `      ${inLine(item)}`).join(',\n')}\n    ]` : inLine(value)
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inLine(inner)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}
