import { useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { area } from '@/domain/area'
import { csvOf } from '@/domain/table/csv'
import type { FileTable } from '@/domain/table/fileTable'
import type { Table } from '@/domain/table/table'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { downloadFile } from '@/ui/downloadFile'
import styles from './DownloadTable.module.css'
import { useFileTable } from './useFileTable'

/** The table as it is shown, with what it is, how it was filtered, whose it is and the link that opens it again. */
export function DownloadTable({ table }: { readonly table: Table }) {
  const text = useText()
  const fileTable = useFileTable()
  const { release } = useCatalogue().manifest
  const [hasFailed, setHasFailed] = useState(false)
  const isEmpty = table.rows.length === 0
  const nameOf = (ending: string) => `${area.fileName}-${table.id}-${release}.${ending}`
  const downloadCsv = () => downloadFile(nameOf('csv'), 'text/csv;charset=utf-8', csvOf(fileTable(table)))
  const downloadXlsx = async () => {
    setHasFailed(false)
    try {
      const names = { rows: text(`table.of.${table.id}`), about: text('table.xlsx.about') }
      const workbook = await writeXlsx(fileTable(table), names)
      downloadFile(nameOf('xlsx'), workbook.type, workbook)
    } catch {
      // The writer is a file of its own, which may not come; what does, is offered beside it.
      setHasFailed(true)
    }
  }
  return (
    <div className={styles['downloads']}>
      <Button variant="primary" aria-label={text('table.download')} onClick={downloadCsv} disabled={isEmpty}>
        <Ending whole={text('table.download')}>CSV</Ending>
      </Button>
      <Button aria-label={text('table.downloadXlsx')} onClick={() => void downloadXlsx()} disabled={isEmpty}>
        <Ending whole={text('table.downloadXlsx')}>XLSX</Ending>
      </Button>
      <p role="alert" className={styles['fault']}>
        {hasFailed && text('table.xlsx.failed')}
      </p>
    </div>
  )
}

/** Where there is little room, the kind of file alone, which is the same in every language. */
function Ending({ whole, children }: { readonly whole: string; readonly children: string }) {
  return (
    <>
      <span className={styles['long']}>{whole}</span>
      <span className={styles['short']}>{children}</span>
    </>
  )
}

async function writeXlsx(table: FileTable, names: { readonly rows: string; readonly about: string }): Promise<Blob> {
  const { xlsxOf } = await import('./xlsx')
  return xlsxOf(table, names)
}
