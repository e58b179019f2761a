/**
 * Text of an artefact: keys sorted, no needless space, one record or feature a line, LF. The same data always
 * gives the same bytes, and a changed record shows as one changed line.
 */
import { byText } from './order'

export function serialise(artefact: object): string {
  const entries = Object.entries(artefact).filter(([, value]) => value !== undefined)
  const parts = entries
    .sort(([a], [b]) => byText(a, b))
    .map(([key, value]) => `${JSON.stringify(key)}:${Array.isArray(value) ? listOfLines(value) : compact(value)}`)
  return `{${parts.join(',\n')}}\n`
}

function listOfLines(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map(compact).join(',\n')}\n]`
}

function compact(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(compact).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
    return `{${entries
      .sort(([a], [b]) => byText(a, b))
      .map(([key, inner]) => `${JSON.stringify(key)}:${compact(inner)}`)
      .join(',')}}`
  }
  return JSON.stringify(value)
}
