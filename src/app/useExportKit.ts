import { useEffect, useMemo, useRef } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { TableId } from '@/domain/filter'
import { tableOf } from '@/domain/table/tableOf'
import { plateSvg } from '@/export/plateSvg'
import { pictureSizeIds, pictureSizes } from '@/export/sizes'
import type { ExportKit } from '@/rooms/export/exportKit'
import { useFileTable } from '@/rooms/table/useFileTable'
import { useTableWords } from '@/rooms/table/useTable'
import { sharedLink } from '@/view/sharedLink'
import { viewStore } from '@/view/store'
import { type ExportSource, makeFile, pictureSize, plateFor } from './exportFiles'
import { usePlateWords } from './usePlateWords'

/** Tables that stand for what a map shows. */
const tables: readonly TableId[] = ['links', 'regions', 'organisations', 'events']
const sizes = pictureSizeIds.map((id) => pictureSizes[id])

/** What the export dialog makes its files with: the view as it is when a file is asked for, in the reader's language. */
export function useExportKit(): ExportKit {
  const source = useExportSource()
  const latest = useRef(source)
  useEffect(() => {
    latest.current = source
  })
  return useMemo(
    () => ({
      sizes,
      tables,
      preview: async (id) => plateSvg(plateFor(latest.current, pictureSize(id))),
      make: (wish, job) => makeFile(latest.current, wish, job),
    }),
    [],
  )
}

function useExportSource(): ExportSource {
  const catalogue = useCatalogue()
  const words = usePlateWords()
  const tableWords = useTableWords()
  const fileTable = useFileTable()
  const { language, text } = words
  const tableFor = (table: TableId) => {
    const view = viewStore.getState()
    // The columns and the order chosen are those of the table that the reader has open.
    const own = view.table === table ? {} : { columns: [], sort: null }
    return fileTable(tableOf(catalogue, { ...view, ...own, table }, tableWords))
  }
  return {
    catalogue,
    words,
    shown: () => ({ view: viewStore.getState(), link: sharedLink(language, catalogue.manifest.release) }),
    tableFor,
    sheetNames: (table) => ({ rows: text(`table.of.${table}`), about: text('table.xlsx.about') }),
  }
}
