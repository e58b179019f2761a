import type { SearchEntry, SearchKind } from '@/domain/searchIndex'

export interface SearchGroup {
  readonly kind: SearchKind
  readonly entries: readonly SearchEntry[]
}

export interface GroupedEntries {
  /** The kind with the best hit first. */
  readonly groups: readonly SearchGroup[]
  /** Some hits were left out, so that no kind crowds out the others. */
  readonly isCut: boolean
}

const shownPerKind = 6

/** Entries, best first, by kind. */
export function groupEntries(entries: readonly SearchEntry[]): GroupedEntries {
  const byKind = new Map<SearchKind, SearchEntry[]>()
  for (const entry of entries) {
    const group = byKind.get(entry.kind)
    if (group) group.push(entry)
    else byKind.set(entry.kind, [entry])
  }
  const groups = [...byKind].map(([kind, found]) => ({ kind, entries: found.slice(0, shownPerKind) }))
  return { groups, isCut: [...byKind.values()].some(({ length }) => length > shownPerKind) }
}
