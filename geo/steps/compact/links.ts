/** Links as columns; see `src/domain/compact/links.ts` for what is left out and how it comes back. */
import { affinitySteps, type LinksTable } from '@/domain/compact/links'
import type { LinkProperties } from '@/domain/schema/links'
import { sortedSet } from '../order'

/** `links`: sorted by id. Throws where one says what the columns can't hold. */
export function makeLinksTable(links: readonly LinkProperties[]): LinksTable {
  const regions = sortedSet(links.flatMap(({ a, b }) => [a, b]))
  const projects = sortedSet(links.flatMap((link) => link.projects))
  const events = sortedSet(links.flatMap((link) => link.events))
  const domains = sortedSet(links.flatMap((link) => [...link.domains, ...link.sharedDomains]))
  const years = [...new Set(links.flatMap((link) => link.years))].sort((one, other) => one - other)
  const rowOf = indexOf(regions)
  const column = <T>(listOf: (link: LinkProperties) => readonly T[], items: readonly T[]) =>
    distinctLists(links.map(listOf), indexOf(items))
  const columns = {
    projects: column((link) => link.projects, projects),
    events: column((link) => link.events, events),
    years: column((link) => link.years, years),
    domains: column((link) => link.domains, domains),
    sharedDomains: column((link) => link.sharedDomains, domains),
  }
  return {
    regions,
    projects,
    events,
    domains,
    years,
    lists: mapValues(columns, ({ lists }) => lists),
    links: {
      a: links.map(({ a }, row) => rowOf(a) - (row === 0 ? 0 : rowOf(links[row - 1]?.a ?? a))),
      b: links.map(({ b }) => rowOf(b)),
      affinity: links.map(affinityStep),
      ...mapValues(columns, ({ rows }) => rows),
    },
  }
}

function mapValues<K extends string, T, U>(record: Readonly<Record<K, T>>, change: (value: T) => U): Record<K, U> {
  return Object.fromEntries(Object.entries<T>(record).map(([key, value]) => [key, change(value)])) as Record<K, U>
}

function affinityStep({ id, affinity }: LinkProperties): number {
  if (affinity === undefined) return -1
  const step = Math.round(affinity * affinitySteps)
  if (step / affinitySteps !== affinity) throw new RangeError(`${id}: affinity has more than four decimals`)
  return step
}

function indexOf<T>(items: readonly T[]): (item: T) => number {
  const rows = new Map(items.map((item, row) => [item, row]))
  return (item) => {
    const row = rows.get(item)
    if (row === undefined) throw new RangeError(`${item} is not in its table`)
    return row
  }
}

/** Most used first, so that most rows point at a short number. */
function distinctLists<T>(rows: readonly (readonly T[])[], indexOfItem: (item: T) => number) {
  const uses = new Map<string, number>()
  const keys = rows.map((row) => row.map(indexOfItem).join(' '))
  for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1)
  const ordered = [...uses.keys()].sort((one, other) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0))
  const position = indexOf(ordered)
  return {
    lists: ordered.map((key) => (key === '' ? [] : key.split(' ').map(Number))),
    rows: keys.map(position),
  }
}
