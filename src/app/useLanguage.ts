import { useLingui } from '@lingui/react'
import { type Language, languages } from '@/domain/schema/vocabulary'

/** The language in use, as the data knows it. */
export function useLanguage(): Language {
  const { i18n } = useLingui()
  return languages.find((language) => language === i18n.locale) ?? 'en'
}
