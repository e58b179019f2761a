/** How many answers are kept: the present view, the one before (Back) and a few that are compared or previewed. */
const kept = 6

/**
 * The function, with its last few answers remembered by the identity of `keysOf(…)`.
 * Asking again with the same parts gives the very same result, which is what React and the map compare.
 */
export function memoise<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
  keysOf: (...args: Args) => readonly unknown[] = (...args) => args,
): (...args: Args) => Result {
  const answers: { readonly keys: readonly unknown[]; readonly result: Result }[] = []
  return (...args) => {
    const keys = keysOf(...args)
    const index = answers.findIndex((answer) => haveSameIdentity(answer.keys, keys))
    const [answer = { keys, result: compute(...args) }] = index < 0 ? [] : answers.splice(index, 1)
    answers.unshift(answer)
    if (answers.length > kept) answers.pop()
    return answer.result
  }
}

function haveSameIdentity(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((key, index) => Object.is(key, other[index]))
}
