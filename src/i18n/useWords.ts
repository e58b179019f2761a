import { useLingui } from '@lingui/react'
import { useCallback } from 'react'
import { type TextValues, useText } from './useText'

/** A message, or words that come from the data as they are. */
type Words =
  | { readonly id: string; readonly values?: TextValues }
  | { readonly text: string; readonly others?: Readonly<Record<string, string | undefined>> | undefined }

/** `words(layer.title)`: what the domain says by the id of a message, in the reader's language. */
export function useWords(): (words: Words) => string {
  const text = useText()
  const { locale } = useLingui().i18n
  return useCallback(
    (words) => ('text' in words ? (words.others?.[locale] ?? words.text) : text(words.id, words.values)),
    [text, locale],
  )
}
