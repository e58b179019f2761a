import { useLingui } from '@lingui/react'
import { useCallback } from 'react'

/** A name by language as the data holds it: English always, others where known. */
export type LabelsByLanguage = { readonly en: string } & { readonly [language: string]: string | undefined }

/** `label(domain.labels)`: the name in the reader's language, else in English. */
export function useLabel(): (labels: LabelsByLanguage) => string {
  const { i18n } = useLingui()
  const { locale } = i18n
  return useCallback((labels) => labels[locale] ?? labels.en, [locale])
}
