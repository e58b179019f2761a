import { useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { csvOf } from '@/domain/table/csv'
import type { FileTable } from '@/domain/table/fileTable'
import type { Table } from '@/domain/table/table'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import styles from './DownloadTable.module.css'
import { downloadFile } from './downloadFile'
import { useFileTable } from './useFileTable'

/** The table as it is shown, with what it is, how it was filtered, whose it is and the link that opens it again. */
export function DownloadTable({ table }: { readonly table: Table }) {
  const text = useText()
  const fileTable = useFileTable(table)
  const { release } = useCatalogue().manifest
  const [hasFailed, setHasFailed] = useState(false)
  const isEmpty = table.rows.length === 0
  const nameOf = (ending: string) => `gosmart-atlas-${table.id}-${release}.${ending}`
  const downloadCsv = () =>
    downloadFile(nameOf('csv'), new Blob([csvOf(fileTable())], { type: 'text/csv;charset=utf-8' }))
  const downloadXlsx = async () => {
    setHasFailed(false)
    try {
      const names = { rows: text(`table.of.${table.id}`), about: text('table.xlsx.about') }
      downloadFile(nameOf('xlsx'), await writeXlsx(fileTable(), names))
    } catch {
      // The writer is a file of its own, which may not come; what does, is offered beside it.
      setHasFailed(true)
    }
  }
  return (
    <div className={styles['downloads']}>
      <Button variant="primary" onClick={downloadCsv} disabled={isEmpty}>
        {text('table.download')}
      </Button>
      <Button onClick={() => void downloadXlsx()} disabled={isEmpty}>
        {text('table.downloadXlsx')}
      </Button>
      <p role="alert" className={styles['fault']}>
        {hasFailed && text('table.xlsx.failed')}
      </p>
    </div>
  )
}

async function writeXlsx(table: FileTable, names: { readonly rows: string; readonly about: string }): Promise<Blob> {
  const { xlsxOf } = await import('./xlsx')
  return xlsxOf(table, names)
}
