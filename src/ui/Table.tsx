import type { ReactNode } from 'react'
import { classNames } from '@/ui/classNames'
import styles from './Table.module.css'

export interface Column {
  readonly id: string
  readonly name: string
  /** Figures stand to the right, one below the other. */
  readonly isNumeric?: boolean
}

interface Props {
  readonly caption: string
  readonly columns: readonly Column[]
  /** A cell for each column; the first names the row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}

export function Table({ caption, columns, rows }: Props) {
  const look = (column: Column | undefined) => classNames(styles['cell'], column?.isNumeric && styles['numeric'])
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={look(column)}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [name, ...cells] }) => (
          <tr key={id}>
            <th scope="row" className={look(columns[0])}>
              {name}
            </th>
            {columns.slice(1).map((column, index) => (
              <td key={column.id} className={look(column)}>
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
