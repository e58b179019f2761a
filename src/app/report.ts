/** What went wrong, for developers (the console; nothing else writes to it) and for the text that a reader can copy. */
import { area } from '@/domain/area'

interface Seen {
  readonly secondsAfterStart: number
  readonly where: string
  readonly what: string
}

/** The last ones tell most, and a text of a page is what people send. */
const mostKept = 5
const longestText = 500
const seen: Seen[] = []

export const seenErrors = (): readonly Seen[] => seen

export function report(error: unknown, where: string): void {
  remember(error, where)
  console.error(`${area.name}, ${where}:`, error)
}

/** Keeps it for the reader's report alone: what is no fault of the atlas should not look like one in the console. */
export function remember(error: unknown, where: string): void {
  // Time since the start, not of day: a reader's clock may be wrong.
  seen.push({ secondsAfterStart: Math.round(performance.now() / 1000), where, what: inWords(error) })
  if (seen.length > mostKept) seen.shift()
}

/** Errors that nobody caught; the browser itself writes them to the console. */
export function watchErrors(target: Window): void {
  target.addEventListener('error', (event) => remember(event.error ?? event.message, 'page'))
  target.addEventListener('unhandledrejection', (event) => remember(event.reason, 'promise'))
}

function inWords(error: unknown): string {
  const fault = error instanceof Error ? error : new Error(String(error))
  const cause = fault.cause === undefined ? '' : ` (cause: ${String(fault.cause)})`
  return shorten(`${fault.name}: ${fault.message}${cause}`, longestText)
}

/** A link or a message may be of any length. */
export const shorten = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
