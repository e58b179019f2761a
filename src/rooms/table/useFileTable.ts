import { useLingui } from '@lingui/react'
import { useCatalogue } from '@/data/useCatalogue'
import { chipWords } from '@/domain/chipWords'
import type { FileTable } from '@/domain/table/fileTable'
import type { Table } from '@/domain/table/table'
import { tableLicences, tableSources } from '@/domain/table/tableSources'
import { filterChips } from '@/domain/viewInWords'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { useText } from '@/i18n/useText'
import { useWords } from '@/i18n/useWords'
import { sharedLink } from '@/view/sharedLink'
import { useFilter } from '@/view/useFilter'

/** Any table for a file; made when asked for, since the sources of thousands of rows are not needed to draw a button. */
export function useFileTable(): (table: Table) => FileTable {
  const words = useWords()
  const notesOf = useNotes()
  return (table) => {
    const { columns, rows } = table
    return { columns, titles: columns.map(({ title }) => words(title)), rows, notes: notesOf(table) }
  }
}

function useNotes(): (table: Table) => readonly string[] {
  const text = useText()
  const languageWords = useLanguageWords()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const { locale } = useLingui().i18n
  return (table) => {
    const { id, shown, total } = table
    const { release } = catalogue.manifest
    const chips = filterChips(filter).map((chip) => chipWords(chip, catalogue, languageWords))
    return [
      `${text('app.name')}: ${text(`table.of.${id}`)}`,
      text('table.csv.filter', { words: chips.join(' · ') || text('table.csv.noFilter') }),
      text(`table.count.${id}`, { shown, total }),
      text('table.csv.release', { release }),
      ...tableLicences(catalogue, id).map((licence) => text('table.csv.licence', { licence })),
      text('table.csv.link', { link: sharedLink(locale, release) }),
      ...tableSources(catalogue, filter, table).map(({ title, url }) =>
        text('table.csv.source', { source: [title, url].filter((part) => part !== undefined).join(', ') }),
      ),
    ]
  }
}
