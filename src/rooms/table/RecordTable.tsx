import { useLayoutEffect, useRef } from 'react'
import type { Table } from '@/domain/table/table'
import { useText } from '@/i18n/useText'
import { classNames } from '@/ui/classNames'
import { EmptyTable } from './EmptyTable'
import { HeaderCell } from './HeaderCell'
import styles from './RecordTable.module.css'
import { RowBlock } from './RowBlock'
import { hasTeam } from './TeamCell'

/** Rows that come and go together as one scrolls. */
const blockSize = 40

/** The table in a scroll area of its own; the head and the first column stay in sight. */
export function RecordTable({ table }: { readonly table: Table }) {
  const text = useText()
  const area = useRef<HTMLElement>(null)
  const { id, columns, rows, sortedBy } = table
  const order = `${sortedBy?.column} ${sortedBy?.isDescending}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order is read from its beginning.
  useLayoutEffect(() => {
    if (area.current) area.current.scrollTop = 0
  }, [order])
  const starts = Array.from({ length: Math.ceil(rows.length / blockSize) }, (_, index) => index * blockSize)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by keyboard, too.
    <section ref={area} className={styles['area']} tabIndex={0} aria-label={text(`table.of.${id}`)} data-scroll-area>
      <table className={styles['table']} aria-rowcount={rows.length + 1}>
        <caption className={styles['caption']}>{text(`table.of.${id}`)}</caption>
        <colgroup>
          {columns.map((column, index) => (
            <col key={column.id} className={styles[index === 0 ? 'first' : column.kind]} />
          ))}
          {hasTeam(id) && <col className={styles['team']} />}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sortedBy={sortedBy} />
            ))}
            {hasTeam(id) && (
              <th scope="col" className={classNames(styles['header'], styles['teamHead'])}>
                <span className={styles['still']}>{text('table.team')}</span>
              </th>
            )}
          </tr>
        </thead>
        {starts.map((start) => (
          <RowBlock
            key={start}
            columns={columns}
            rows={rows.slice(start, start + blockSize)}
            firstIndex={start}
            isNearAtFirst={start === 0}
          />
        ))}
      </table>
      {rows.length === 0 && <EmptyTable id={id} />}
    </section>
  )
}
