import type { Table } from '@/domain/table/table'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { changeFilter } from '@/view/actions'
import styles from './TableCount.module.css'

/** How many of how many. */
export function TableCount({ table: { id, shown, total } }: { readonly table: Table }) {
  const text = useText()
  return (
    <div className={styles['count']}>
      <p role="status">{text(`table.count.${id}`, { shown, total })}</p>
      {id === 'links' && shown < total && (
        <Button variant="plain" onClick={() => changeFilter({ top: 'all' })}>
          {text('table.allLinks', { total })}
        </Button>
      )}
    </div>
  )
}
