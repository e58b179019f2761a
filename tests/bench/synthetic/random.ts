/** Chance that is the same on every machine: mulberry32, by Tommy Ettinger (public domain). */
export interface Chance {
  /** 0 ≤ x < 1 */
  readonly next: () => number
  /** 0 ≤ whole number < `below` */
  readonly below: (below: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  /** So many different ones, in the order drawn. */
  readonly pickSome: <T>(items: readonly T[], count: number) => readonly T[]
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new RangeError('There is nothing to pick from')
    return item
  }
  const pickSome = <T>(items: readonly T[], count: number): readonly T[] => {
    const found = new Set<T>()
    while (found.size < Math.min(count, items.length)) found.add(pick(items))
    return [...found]
  }
  return { next, below, pick, pickSome }
}
