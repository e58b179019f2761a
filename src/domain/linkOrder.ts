/** Orders of links by counting: no comparison of texts, so that 100,000 links are in order after a few passes. */
import type { Link } from './catalogue'

/** More alike first; those equal, or without an affinity at the end, keep their order. */
export function byAffinity(links: readonly Link[]): readonly Link[] {
  const values = new Set<number>()
  for (const { affinity } of links) if (affinity !== undefined) values.add(affinity)
  const rank = new Map([...values].sort((one, other) => one - other).map((value, index) => [value, index + 1]))
  const ranks = new Int32Array(links.length)
  links.forEach(({ affinity }, row) => {
    ranks[row] = affinity === undefined ? 0 : (rank.get(affinity) ?? 0)
  })
  return inOrder(links, heaviestFirst(ranks))
}

/** Most evidence first; those equal keep their order. */
export function byEvidence(links: readonly Link[]): readonly Link[] {
  const evidence = new Int32Array(links.length)
  links.forEach(({ projects, events }, row) => {
    evidence[row] = projects.length + events.length
  })
  return inOrder(links, heaviestFirst(evidence))
}

function inOrder<T>(items: readonly T[], rows: Uint32Array): readonly T[] {
  const ordered: T[] = []
  for (const row of rows) {
    const item = items[row]
    if (item !== undefined) ordered.push(item)
  }
  return ordered
}

/** Rows by descending weight, equal ones in their order; those of a negative weight are left out. */
export function heaviestFirst(weights: Int32Array): Uint32Array {
  let heaviest = -1
  for (const weight of weights) if (weight > heaviest) heaviest = weight
  const places = new Uint32Array(heaviest + 2)
  // How many are heavier than each weight: where the rows of that weight begin.
  for (const weight of weights) if (weight > 0) places[weight - 1] = (places[weight - 1] ?? 0) + 1
  for (let weight = heaviest - 1; weight >= 0; weight -= 1) {
    places[weight] = (places[weight] ?? 0) + (places[weight + 1] ?? 0)
  }
  let total = 0
  for (const weight of weights) if (weight >= 0) total += 1
  const rows = new Uint32Array(total)
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] ?? -1
    if (weight < 0) continue
    const place = places[weight] ?? 0
    rows[place] = row
    places[weight] = place + 1
  }
  return rows
}
