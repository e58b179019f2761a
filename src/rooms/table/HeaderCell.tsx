import type { Column, Table } from '@/domain/table/table'
import { useWords } from '@/i18n/useWords'
import { classNames } from '@/ui/classNames'
import { ChevronIcon } from '@/ui/icons'
import { setSort } from '@/view/actions'
import styles from './RecordTable.module.css'

interface HeaderCellProps {
  readonly column: Column
  readonly sortedBy: Table['sortedBy']
}

/** Title of a column; pressed, it sorts, and pressed again, the other way round. Numbers begin with the greatest. */
export function HeaderCell({ column: { id, title, kind }, sortedBy }: HeaderCellProps) {
  const words = useWords()
  const direction = sortedBy?.column === id ? (sortedBy.isDescending ? 'descending' : 'ascending') : undefined
  const isNextDescending = direction === undefined ? kind === 'number' : direction === 'ascending'
  return (
    <th scope="col" aria-sort={direction} className={classNames(styles['header'], styles[`${kind}Cell`])}>
      <button type="button" className={styles['sort']} onClick={() => setSort(isNextDescending ? `-${id}` : id)}>
        <span>{words(title)}</span>
        <ChevronIcon className={styles['arrow']} />
      </button>
    </th>
  )
}
