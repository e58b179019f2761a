import { type RefObject, useLayoutEffect, useState } from 'react'
import type { RegionId } from '@/domain/ids'
import type { LinkMatrix } from '@/domain/matrix/linkMatrix'
import type { GridPlace } from './gridKeys'
import { LinkGridRow } from './LinkGridRow'
import { useRowWindow } from './useRowWindow'

interface LinkGridBodyProps {
  readonly grid: RefObject<HTMLElement | null>
  readonly matrix: LinkMatrix
  readonly selected: RegionId | null
  readonly tabStop: GridPlace
}

/** The rows in sight, and the one that has the tab stop; in place of the others, the room that they take. */
export function LinkGridBody({ grid, matrix, selected, tabStop }: LinkGridBodyProps) {
  const [first, last] = useRowWindow(grid)
  const height = useRowHeight(grid)
  const { rows } = matrix
  const drawn = rows.flatMap(({ region }, index) =>
    (first <= index && index < last) || region.id === tabStop.row ? [index] : [],
  )
  return (
    <tbody>
      {drawn.map((index, place) => {
        const row = rows[index]
        const gap = index - (drawn[place - 1] ?? -1) - 1
        return (
          row && [
            gap > 0 && <Gap key={`before ${row.region.id}`} height={gap * height} columns={rows.length + 1} />,
            <LinkGridRow
              key={row.region.id}
              row={row}
              index={index}
              matrix={matrix}
              isSelected={row.region.id === selected}
              tabColumn={tabStop.row === row.region.id ? tabStop.column : null}
            />,
          ]
        )
      })}
      <Gap height={(rows.length - 1 - (drawn.at(-1) ?? -1)) * height} columns={rows.length + 1} />
    </tbody>
  )
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height === 0) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of nothing; nothing in it takes the focus.
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  )
}

/** Pixels, of every row; touch screens have higher ones. */
function useRowHeight(grid: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(29)
  useLayoutEffect(() => {
    const measured = grid.current?.querySelector<HTMLElement>('tbody tr[aria-rowindex]')?.offsetHeight ?? 0
    if (measured > 0) setHeight(measured)
  }, [grid])
  return height
}
