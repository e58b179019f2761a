/** Order of texts by code unit: the same on every machine, unlike the locale's. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  return [...items].sort((a, b) => byText(key(a), key(b)))
}

/** Sorted, without repeats. */
export function sortedSet<T extends string>(items: Iterable<T>): T[] {
  return [...new Set(items)].sort(byText)
}
