import { useCallback } from 'react'
import { type TextValues, useText } from './useText'

/** A message, or words that come from the data as they are. */
type Words = { readonly id: string; readonly values?: TextValues } | { readonly text: string }

/** `words(layer.title)`: what the domain says by the id of a message, in the reader's language. */
export function useWords(): (words: Words) => string {
  const text = useText()
  return useCallback((words) => ('text' in words ? words.text : text(words.id, words.values)), [text])
}
