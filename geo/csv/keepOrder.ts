import { byText } from '../steps/order'

/**
 * New records in the order of the old ones, however the sheet was sorted. A record that is new stands where its key
 * belongs if the old ones are sorted by key, else at the end.
 */
export function keepOrder<T>(old: readonly string[], records: readonly T[], keyOf: (record: T) => string): T[] {
  const place = new Map(old.map((key, index) => [key, index]))
  const isSorted = old.every((key, index) => index === 0 || byText(old[index - 1] ?? '', key) <= 0)
  const ordered = records
    .filter((record) => place.has(keyOf(record)))
    .sort((a, b) => (place.get(keyOf(a)) ?? 0) - (place.get(keyOf(b)) ?? 0))
  for (const record of records) {
    if (place.has(keyOf(record))) continue
    const next = isSorted ? ordered.findIndex((other) => byText(keyOf(other), keyOf(record)) > 0) : -1
    ordered.splice(next < 0 ? ordered.length : next, 0, record)
  }
  return ordered
}
