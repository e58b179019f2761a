import { useLingui } from '@lingui/react'
import { useCatalogue } from '@/data/useCatalogue'
import { chipWords } from '@/domain/chipWords'
import { csvOf } from '@/domain/table/csv'
import type { Table } from '@/domain/table/table'
import { tableLicences, tableSources } from '@/domain/table/tableSources'
import { filterChips } from '@/domain/viewInWords'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { useText } from '@/i18n/useText'
import { useWords } from '@/i18n/useWords'
import { Button } from '@/ui/Button'
import { downloadFile } from '@/ui/downloadFile'
import { sharedLink } from '@/view/sharedLink'
import { useFilter } from '@/view/useFilter'

/** The table as it is shown, with what it is, how it was filtered, whose it is and the link that opens it again. */
export function DownloadCsv({ table }: { readonly table: Table }) {
  const text = useText()
  const words = useWords()
  const notes = useNotes(table)
  const { release } = useCatalogue().manifest
  const { columns, rows } = table
  const download = () => {
    const csv = csvOf({ columns, titles: columns.map(({ title }) => words(title)), rows, notes: notes() })
    downloadFile(`gosmart-atlas-${table.id}-${release}.csv`, 'text/csv;charset=utf-8', csv)
  }
  return (
    <Button variant="primary" onClick={download} disabled={rows.length === 0}>
      {text('table.download')}
    </Button>
  )
}

/** Made when asked for: the sources of thousands of rows are not needed to draw a button. */
function useNotes(table: Table): () => readonly string[] {
  const text = useText()
  const languageWords = useLanguageWords()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const { locale } = useLingui().i18n
  const { id, shown, total } = table
  return () => {
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
