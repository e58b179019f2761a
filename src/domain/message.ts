import type { Language } from './schema/vocabulary'

/** A text by the id of its message, put into words by whoever shows it; this layer knows no language. */
export interface Message {
  readonly id: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** The same words in languages other than English. */
type OtherLanguages = { readonly [language in Language]?: string | undefined }

/** A message, or words that come from the data: in English or one language only, unless it is known in others. */
export type Words = Message | { readonly text: string; readonly others?: OtherLanguages | undefined }

interface Speaker {
  readonly language: Language
  readonly text: (id: string, values?: Message['values']) => string
}

export function inWords(words: Words, { language, text }: Speaker): string {
  return 'text' in words ? (words.others?.[language] ?? words.text) : text(words.id, words.values)
}
