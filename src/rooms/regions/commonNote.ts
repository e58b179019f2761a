import type { Priority } from '@/domain/schema/priorities'

export interface Notes {
  /** What the notes of all priorities begin with, said once: which strategy, adopted when. */
  readonly common: string
  /** What is left of one priority's note. */
  readonly ofOne: (priority: Priority) => string
}

const sentences = ({ note = '' }: Priority) => note.split(/(?<=[.!?]) /)

/** Parts what all notes of a list say alike from what each says of its own. */
export function commonNote(priorities: readonly Priority[]): Notes {
  const [first = [], ...others] = priorities.map(sentences)
  const firstOwn = first.findIndex((sentence, at) => others.some((other) => other[at] !== sentence))
  const shared = others.length === 0 ? 0 : firstOwn < 0 ? first.length : firstOwn
  return {
    common: first.slice(0, shared).join(' '),
    ofOne: (priority) => sentences(priority).slice(shared).join(' '),
  }
}
