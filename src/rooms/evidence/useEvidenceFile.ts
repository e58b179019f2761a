import { useLingui } from '@lingui/react'
import { useCatalogue } from '@/data/useCatalogue'
import { area } from '@/domain/area'
import type { EvidencePack } from '@/domain/evidencePack/evidencePack'
import { evidenceColumns, evidenceRows } from '@/domain/evidencePack/evidenceTable'
import { languages } from '@/domain/schema/vocabulary'
import { csvOf } from '@/domain/table/csv'
import { tableLicences } from '@/domain/table/tableSources'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { useWords } from '@/i18n/useWords'
import { downloadFile } from '@/ui/downloadFile'
import { documentLink } from '@/view/documentLink'

/** Hands over the records as CSV, with what they are, of which release, whose, and the link that opens the document. */
export function useEvidenceFile(pack: EvidencePack | null): () => void {
  const text = useText()
  const words = useWords()
  const label = useLabel()
  const format = useFormat()
  const catalogue = useCatalogue()
  const { locale } = useLingui().i18n
  return () => {
    if (!pack) return
    const { release } = catalogue.manifest
    const { region } = pack
    const language = languages.find((known) => known === locale) ?? 'en'
    const columns = evidenceColumns(catalogue, pack, { language, text })
    const csv = csvOf({
      columns,
      titles: columns.map(({ title }) => words(title)),
      rows: evidenceRows(pack),
      notes: [
        `${text('app.name')}: ${text('pack.title', { name: label(region.labels), country: format.country(region.country) })}`,
        text('pack.total', { ...pack.total }),
        text('pack.scope'),
        text('table.csv.release', { release }),
        ...tableLicences(catalogue, 'links').map((licence) => text('table.csv.licence', { licence })),
        text('table.csv.link', { link: documentLink(locale, release) }),
      ],
    })
    const name = `${area.fileName}-evidence-${region.id}-${release}.csv`
    downloadFile(name, 'text/csv;charset=utf-8', csv)
  }
}
