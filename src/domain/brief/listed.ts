/** The first of a list, and how many are left out: what is cut is said. */
export interface Listed<T> {
  readonly shown: readonly T[]
  readonly more: number
}

export function firstOf<T>(items: readonly T[], limit: number): Listed<T> {
  return { shown: items.slice(0, limit), more: Math.max(0, items.length - limit) }
}
