import { foldText } from '@/domain/foldText'

export interface TextPart {
  /** Where it begins in the whole text. */
  readonly at: number
  readonly text: string
  readonly isMatch: boolean
}

/** A text folded letter by letter, and for each folded letter where it stood. */
function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    // What folds to nothing parts words, except marks, which belong to the letter before.
    const plain = foldText(letter) || (/\p{Mark}/u.test(letter) ? '' : ' ')
    if (!(plain === ' ' && folded.endsWith(' '))) {
      folded += plain
      for (const _ of plain) places.push(at)
    }
    at += letter.length
  }
  return { folded, places }
}

/** Where a needle stands: at the beginning of a word rather than within one. */
function findIn(folded: string, needle: string): number {
  if (folded.startsWith(needle)) return 0
  const atWord = folded.indexOf(` ${needle}`)
  return atWord >= 0 ? atWord + 1 : folded.indexOf(needle)
}

/** The text in parts, those that the query names marked: the query as a whole, else each of its words. */
export function highlight(text: string, query: string): readonly TextPart[] {
  const { folded, places } = foldWithPlaces(text)
  const wanted = foldText(query)
  const needles = folded.includes(wanted) ? [wanted] : wanted.split(' ')
  const marked = new Set<number>()
  for (const needle of needles) {
    const start = needle === '' ? -1 : findIn(folded, needle)
    for (const place of start < 0 ? [] : places.slice(start, start + needle.length)) marked.add(place)
  }
  return inParts(text, marked)
}

/** Cuts the text where marked letters begin and end; marks that follow a letter stay with it. */
function inParts(text: string, marked: ReadonlySet<number>): readonly TextPart[] {
  const parts: { at: number; text: string; isMatch: boolean }[] = []
  let at = 0
  for (const letter of text) {
    const last = parts.at(-1)
    const isMatch = /\p{Mark}/u.test(letter) && last ? last.isMatch : marked.has(at)
    if (last?.isMatch === isMatch) last.text += letter
    else parts.push({ at, text: letter, isMatch })
    at += letter.length
  }
  return parts
}

/** Whether the text names the query as a whole, or one of its words. */
export function isNamedIn(text: string, query: string): boolean {
  return highlight(text, query).some(({ isMatch }) => isMatch)
}
