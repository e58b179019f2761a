import { useText } from '@/i18n/useText'
import { ColumnChoice } from './ColumnChoice'
import { DownloadTable } from './DownloadTable'
import { HelixFilter } from './HelixFilter'
import { RecordTable } from './RecordTable'
import { TableCount } from './TableCount'
import styles from './TableRoom.module.css'
import { TableSwitch } from './TableSwitch'
import { useTable } from './useTable'

/** The same things that the map shows, as tables to be read, sorted and taken along. */
export function TableRoom() {
  const text = useText()
  const table = useTable()
  return (
    <section className={styles['room']}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{text(`table.of.${table.id}`)}</h2>
        <div className={styles['tools']}>
          <ColumnChoice table={table} />
          <DownloadTable table={table} />
        </div>
        <TableSwitch />
        {table.id === 'organisations' && <HelixFilter />}
        <TableCount table={table} />
      </header>
      <RecordTable key={table.id} table={table} />
    </section>
  )
}
