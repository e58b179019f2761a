import { useLingui } from '@lingui/react'
import { useMemo } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { type Language, languages } from '@/domain/schema/vocabulary'
import type { Table, TableWords } from '@/domain/table/table'
import { tableOf } from '@/domain/table/tableOf'
import { useText } from '@/i18n/useText'
import { useFilter } from '@/view/useFilter'
import { useView } from '@/view/useView'

export function useLanguage(): Language {
  const { locale } = useLingui().i18n
  return languages.find((language) => language === locale) ?? 'en'
}

/** The table that the view asks for, in the reader's language. */
export function useTable(): Table {
  const catalogue = useCatalogue()
  const filter = useFilter()
  const table = useView((view) => view.table)
  const columns = useView((view) => view.columns)
  const sort = useView((view) => view.sort)
  const own = useView((view) => view.own)
  const words = useTableWords()
  return tableOf(catalogue, { ...filter, table, columns, sort, own }, words)
}

export function useTableWords(): TableWords {
  const text = useText()
  const language = useLanguage()
  return useMemo(
    () => ({ language, compare: new Intl.Collator(language, { numeric: true }).compare, text: (id) => text(id) }),
    [text, language],
  )
}
