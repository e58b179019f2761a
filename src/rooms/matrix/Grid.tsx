import { type ReactNode, type RefObject, type SyntheticEvent, useRef, useState } from 'react'
import { classNames } from '@/ui/classNames'
import styles from './Grid.module.css'
import type { GridPlace, GridShape } from './gridKeys'
import { cellOf, useGridFocus } from './useGridFocus'

interface GridProps extends GridShape {
  readonly label: string
  readonly className: string | undefined
  /** Where not all rows are in the page; those that are carry `aria-rowindex`. */
  readonly rowCount?: number
  readonly legend: ReactNode
  /** A click, Enter or Space on a cell or a header. */
  readonly onActivate: (place: GridPlace) => void
  /** Rows of cells that carry `data-row` and `data-column`, all but the tab stop with `tabIndex={-1}`. */
  readonly children: (tabStop: GridPlace, grid: RefObject<HTMLTableElement | null>) => ReactNode
}

/** A grid for pointer and keys. Below it the legend, and in words what the pointer or the focus is on. */
export function Grid({ label, className, rowCount, legend, rows, columns, onActivate, children }: GridProps) {
  const grid = useRef<HTMLTableElement>(null)
  const { tabStop, handleClick, handleFocus, handleKeyDown } = useGridFocus(grid, { rows, columns }, onActivate)
  const [reading, setReading] = useState('')
  const read = (event: SyntheticEvent) => setReading(cellOf(event)?.getAttribute('aria-label') ?? '')
  return (
    <>
      <div className={styles['scroll']}>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked through and pressed is a grid.
          role="grid"
          aria-label={label}
          aria-rowcount={rowCount}
          className={classNames(styles['grid'], className)}
          onClick={handleClick}
          onKeyDown={handleKeyDown}
          onPointerOver={read}
          onFocus={(event) => {
            handleFocus(event)
            read(event)
          }}
        >
          {children(tabStop, grid)}
        </table>
      </div>
      <div className={styles['foot']}>
        {legend}
        {/* The cell itself has been read out already. */}
        <p aria-hidden="true" className={styles['reading']}>
          {reading}
        </p>
      </div>
    </>
  )
}
