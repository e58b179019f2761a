import type { Words } from '@/domain/message'
import { i18n } from '@/i18n/i18n'

/** A message in the language that was made active for the page. */
export function text(id: string, values?: Readonly<Record<string, string | number>>): string {
  return i18n._(id, values)
}

export function words(message: Words): string {
  return 'text' in message ? message.text : text(message.id, message.values)
}
