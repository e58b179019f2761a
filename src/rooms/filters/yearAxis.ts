type Span = readonly [number, number]

/** First and last year to choose from: those with evidence, and those in force; `null` where there is neither. */
export function yearAxis(counts: ReadonlyMap<number, number>, chosen: Span | null): Span | null {
  const years = [...counts.keys(), ...(chosen ?? [])]
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)]
}

interface Move {
  readonly axis: Span
  readonly chosen: Span
  readonly end: 'from' | 'to'
}

/** One end moved takes the other along rather than pass it. The whole axis is no choice: undated evidence counts again. */
export function moveEnd({ axis, chosen: [from, to], end }: Move, year: number): Span | null {
  const moved: Span = end === 'from' ? [year, Math.max(year, to)] : [Math.min(from, year), year]
  return moved[0] <= axis[0] && moved[1] >= axis[1] ? null : moved
}
