/** What several sources say of one thing: each value once, in their order. */
export function distinctValues<T>(statements: readonly { readonly value: T }[]): readonly T[] {
  return [...new Set(statements.map(({ value }) => value))]
}
