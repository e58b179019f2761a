import { useLingui } from '@lingui/react'
import { useCallback } from 'react'

export type TextValues = Readonly<Record<string, string | number>>
/** `text(id, { count: 5 })`: the message in the reader's language, plural rules applied. */
export type Text = (id: string, values?: TextValues) => string

export function useText(): Text {
  const { i18n } = useLingui()
  return useCallback((id, values) => i18n._(id, values), [i18n])
}
