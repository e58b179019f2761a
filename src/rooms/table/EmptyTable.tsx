import { useCatalogue } from '@/data/useCatalogue'
import type { TableId } from '@/domain/filter'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { clearFilter } from '@/view/actions'
import styles from './RecordTable.module.css'

/** Why there are no rows: nothing fits, or the file with them is missing, which is another thing. */
export function EmptyTable({ id }: { readonly id: TableId }) {
  const text = useText()
  const isMissing = useCatalogue().missing.some((artefact) => artefact === id)
  return (
    <div className={styles['empty']}>
      <p>{text(isMissing ? 'table.unread' : 'table.empty')}</p>
      {!isMissing && <Button onClick={clearFilter}>{text('filters.clear')}</Button>}
    </div>
  )
}
