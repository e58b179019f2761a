/** Long work in pieces, so that a large area doesn't freeze the page while it loads. */
import { AppError } from '@/domain/appError'

/** Milliseconds of work before others get their turn: less than a frame on a fast machine, no long task on a slow one. */
const PATIENCE = 8
let turnBegan = 0

/** Lets the page do something else if this has been going on for long. */
export async function takeTurns(): Promise<void> {
  if (performance.now() - turnBegan < PATIENCE) return
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    // A message is a task of its own, and unlike a timer is not held back.
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
  turnBegan = performance.now()
}

/** Runs a generator to its end, a step at a time. */
export async function runInTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await takeTurns()
  }
}

/** Items checked in one go. */
const SLICE = 250

/**
 * As `parse(json)`, with the longest list of the file checked slice by slice. What is wrong is said as for the whole.
 */
export async function parseInTurns<T extends object>(json: unknown, parse: (json: unknown) => T): Promise<T> {
  const [key, items] = longestList(json)
  if (key === undefined || items.length <= SLICE) return parse(json)
  const whole = { ...Object(json) }
  const parsed: unknown[] = []
  let last: T | undefined
  for (let at = 0; at < items.length; at += SLICE) {
    try {
      last = parse({ ...whole, [key]: items.slice(at, at + SLICE) })
    } catch (fault) {
      if (!(fault instanceof AppError)) throw fault
      // Says where in the file the fault is, not where in the slice.
      return parse(json)
    }
    const slice: unknown = Reflect.get(last, key)
    if (Array.isArray(slice)) for (const item of slice) parsed.push(item)
    await takeTurns()
  }
  return last ? { ...last, [key]: parsed } : parse(json)
}

function longestList(json: unknown): readonly [string | undefined, readonly unknown[]] {
  const lists = Object.entries(Object(json)).flatMap(([key, value]): [string, readonly unknown[]][] =>
    Array.isArray(value) ? [[key, value]] : [],
  )
  const [first = [undefined, []], ...rest] = lists
  return rest.reduce<readonly [string | undefined, readonly unknown[]]>(
    (longest, list) => (list[1].length > longest[1].length ? list : longest),
    first as readonly [string | undefined, readonly unknown[]],
  )
}
