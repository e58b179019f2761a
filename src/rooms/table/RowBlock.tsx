import { useRef } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { selectionName } from '@/domain/regionName'
import type { Column, TableRow } from '@/domain/table/table'
import { SelectLink } from '@/ui/SelectLink'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import { useSelectionLink } from '@/view/useSelectionLink'
import { useView } from '@/view/useView'
import { CellContent } from './CellContent'
import styles from './RecordTable.module.css'
import { hasTeam, TeamCell } from './TeamCell'
import { useNearness } from './useNearness'
import { useLanguage } from './useTable'

/** Height of a row of two lines, pixels: a guess until the block has been measured. */
const usualRowHeight = 57

interface RowBlockProps {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** Place of the first of these rows in the table. */
  readonly firstIndex: number
  readonly isNearAtFirst: boolean
}

/** Some rows of the table, or, while they are far from the scroll area, the room that they take. */
export function RowBlock({ columns, rows, firstIndex, isNearAtFirst }: RowBlockProps) {
  const block = useRef<HTMLTableSectionElement>(null)
  const { isNear, height } = useNearness(block, isNearAtFirst)
  const selection = useView((view) => view.selection)
  if (!isNear) {
    return (
      <tbody ref={block} aria-hidden="true">
        <tr style={{ height: height ?? rows.length * usualRowHeight }}>
          <td colSpan={columns.length + 1} />
        </tr>
      </tbody>
    )
  }
  return (
    <tbody ref={block}>
      {rows.map((row, index) => (
        <tr
          key={row.key}
          aria-rowindex={firstIndex + index + 2}
          className={styles['row']}
          aria-current={
            selection?.kind === row.selection.kind && selection.id === row.selection.id ? 'true' : undefined
          }
        >
          {columns.map((column, place) =>
            place === 0 ? (
              <RowHeader key={column.id} row={row} column={column} />
            ) : (
              <td key={column.id} className={styles[`${column.kind}Cell`]}>
                <CellContent column={column} value={column.value(row)} />
              </td>
            ),
          )}
          {hasTeam(row.table) && <TeamCell row={row} />}
        </tr>
      ))}
    </tbody>
  )
}

function RowHeader({ row, column }: { readonly row: TableRow; readonly column: Column }) {
  const linkTo = useSelectionLink()
  const name = selectionName(useCatalogue(), row.selection, useLanguage()) ?? row.key
  const value = column.value(row)
  // Many links begin at the same region: to ears each says both its ends.
  const isPartOfName = typeof value === 'string' && name !== value && name.startsWith(value)
  return (
    <th scope="row" className={styles['rowHeader']}>
      <SelectLink {...linkTo(row.selection)} look="inline">
        {value === null ? name : <CellContent column={column} value={value} isPlain />}
        {isPartOfName && <VisuallyHidden>{name.slice(value.length)}</VisuallyHidden>}
      </SelectLink>
    </th>
  )
}
