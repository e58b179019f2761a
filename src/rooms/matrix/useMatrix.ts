import { useLingui } from '@lingui/react'
import { useMemo } from 'react'
import type { MatrixView, MatrixWords } from '@/domain/matrix/rowOrder'
import { type Language, languages } from '@/domain/schema/vocabulary'
import { useFilter } from '@/view/useFilter'
import { useView } from '@/view/useView'

/** The same object as long as the language stays. */
export function useMatrixWords(): MatrixWords {
  const { locale } = useLingui().i18n
  return useMemo(() => {
    const language: Language = languages.find((known) => known === locale) ?? 'en'
    return { language, compare: new Intl.Collator(locale).compare }
  }, [locale])
}

export function useMatrixView(): MatrixView {
  const filter = useFilter()
  const sort = useView((view) => view.sort)
  const similarTo = useView((view) => view.similarTo)
  return useMemo(() => ({ ...filter, sort, similarTo }), [filter, sort, similarTo])
}
