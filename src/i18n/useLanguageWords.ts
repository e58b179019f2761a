import { useMemo } from 'react'
import { useFormat } from './useFormat'
import { useLabel } from './useLabel'
import { useText } from './useText'

/** Text, names and lists in the reader's language, for the pure functions that put a view into words. */
export function useLanguageWords() {
  const text = useText()
  const label = useLabel()
  const { list } = useFormat()
  return useMemo(() => ({ text, label, list }), [text, label, list])
}
