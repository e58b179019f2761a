import type { PlateWords } from '@/export/plateWords'
import { useFormat } from '@/i18n/useFormat'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { useLanguage } from './useLanguage'

/** The reader's language, as what stands on pictures and slides is put into it. */
export function usePlateWords(): PlateWords {
  const language = useLanguage()
  const languageWords = useLanguageWords()
  const { number } = useFormat()
  return { ...languageWords, language, number }
}
