import { memo } from 'react'
import type { DomainId } from '@/domain/ids'
import type { DomainCell, DomainRow } from '@/domain/matrix/domainMatrix'
import type { Domain } from '@/domain/schema/sources'
import { CellMark } from '@/ui/CellMark'
import { classNames } from '@/ui/classNames'
import styles from './Grid.module.css'
import { head } from './gridKeys'
import marks from './Marks.module.css'
import { RegionHead } from './RegionHead'
import { useDomainCellWords } from './useDomainCellWords'

interface DomainGridRowProps {
  readonly row: DomainRow
  readonly columns: readonly Domain[]
  readonly chosen: readonly DomainId[]
  readonly isSelected: boolean
  /** Column of the tab stop, where it is in this row. */
  readonly tabColumn: string | null
}

/** One region; drawn again only when something of its own changes, because there are many. */
export const DomainGridRow = memo(function DomainGridRow(props: DomainGridRowProps) {
  const { row, columns, chosen, isSelected, tabColumn } = props
  const words = useDomainCellWords()
  const count = row.period === null ? null : row.count
  return (
    <tr>
      <RegionHead
        region={row.region}
        figure={count}
        counted="domains"
        similarity={row.similarity}
        isSelected={isSelected}
        isTabStop={tabColumn === head}
      />
      {columns.map((domain) => {
        const isChosen = chosen.includes(domain.id)
        return (
          <td
            key={domain.id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid.
            role="gridcell"
            aria-label={words(row, domain)}
            aria-selected={isSelected && isChosen}
            tabIndex={tabColumn === domain.id ? 0 : -1}
            data-row={row.region.id}
            data-column={domain.id}
            className={classNames(
              styles['cell'],
              row.period === null && marks['noData'],
              (isSelected || isChosen) && styles['marked'],
            )}
          >
            <Mark cell={row.cells.get(domain.id)} />
          </td>
        )
      })}
    </tr>
  )
})

function Mark({ cell }: { readonly cell: DomainCell | undefined }) {
  if (!cell) return null
  return <CellMark level={cell.level} isInBothPeriods={cell.level !== null && Object.keys(cell.byPeriod).length > 1} />
}
