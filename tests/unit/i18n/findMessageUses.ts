export interface MessageUses {
  /** Ids asked for in so many words. */
  readonly asked: readonly string[]
  /** Beginnings of ids completed at run time: `filters.period.` of `` `filters.period.${period}` ``. */
  readonly beginnings: readonly string[]
  readonly isUsed: (id: string) => boolean
}

/** Finds the message ids in source texts: in calls, as the `id` of a label, and as words that look like a known id. */
export function findMessageUses(sources: readonly string[], knownIds: readonly string[]): MessageUses {
  const rooms = new Set(knownIds.map((id) => id.split('.')[0]))
  const asked = new Set<string>()
  const words = new Set<string>()
  const beginnings = new Set<string>()
  for (const source of sources) {
    for (const [, id = ''] of source.matchAll(/(?:\btext|i18n\._)\(\s*['"]([^'"]+)['"]/g)) asked.add(id)
    for (const [, word = ''] of source.matchAll(/['"]([a-zA-Z]+(?:\.[\w-]+)+)['"]/g)) {
      words.add(word)
      if (rooms.has(word.split('.')[0]) && !/\.(css|po|tsx?|json|geojson|woff2)$/.test(word)) asked.add(word)
    }
    for (const [, beginning = ''] of source.matchAll(/`([a-zA-Z]+\.[\w.-]*)\$\{/g)) {
      if (rooms.has(beginning.split('.')[0])) beginnings.add(beginning)
    }
  }
  return {
    asked: [...asked].sort(),
    beginnings: [...beginnings].sort(),
    isUsed: (id) => words.has(id) || asked.has(id) || [...beginnings].some((beginning) => id.startsWith(beginning)),
  }
}
