/** Records by their id, in id order, so that every list made from the map has the same order. */
export function indexById<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<T['id'], T> {
  const byId = new Map<T['id'], T>()
  for (const record of sortedById(records)) byId.set(record.id, record)
  return byId
}

/** Files come sorted: then one look is enough. */
function sortedById<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  const isSorted = records.every(({ id }, index) => index === 0 || (records[index - 1]?.id ?? id) <= id)
  return isSorted ? records : [...records].sort((one, other) => compareText(one.id, other.id))
}

/** Records under one key each; every group keeps the order of the records. */
export function groupBy<Key, T>(records: readonly T[], keyOf: (record: T) => Key): ReadonlyMap<Key, readonly T[]> {
  return groupByEach(records, (record) => [keyOf(record)])
}

/** Records under several keys each; every group keeps the order of the records. */
export function groupByEach<Key, T>(
  records: readonly T[],
  keysOf: (record: T) => readonly Key[],
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>()
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key)
      if (group) group.push(record)
      else groups.set(key, [record])
    }
  }
  return groups
}

/** By code unit, never by locale: ids sort the same on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Each value once, by code unit. */
export function sortedUnique<T extends string>(values: Iterable<T>): readonly T[] {
  return [...new Set(values)].sort(compareText)
}
