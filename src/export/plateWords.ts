import type { ChipLanguage } from '@/domain/chipWords'
import type { Words } from '@/domain/message'
import type { Language } from '@/domain/schema/vocabulary'

/** How the reader's language puts what stands on a plate. */
export interface PlateWords extends ChipLanguage {
  readonly language: Language
  readonly number: (value: number) => string
}

export function inWords(words: Words, { text }: PlateWords): string {
  return 'text' in words ? words.text : text(words.id, words.values)
}
