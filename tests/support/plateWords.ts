import type { PlateWords } from '@/export/plateWords'
import { activateLanguage, i18n } from '@/i18n/i18n'
import { messages } from '@/i18n/locales/en.po'

activateLanguage('en', messages)

/** English, as the page says it. */
export const plateWords: PlateWords = {
  language: 'en',
  text: (id, values) => i18n._(id, values),
  label: ({ en }) => en,
  list: (items) => items.join(', '),
  number: String,
}
