import { type KeyboardEvent, type RefObject, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react'
import { type GridPlace, type GridShape, placeAfterKey, placeWithin } from './gridKeys'

interface GridFocus {
  /** The one cell that Tab comes to. */
  readonly tabStop: GridPlace
  readonly handleFocus: (event: SyntheticEvent) => void
  readonly handleClick: (event: SyntheticEvent) => void
  readonly handleKeyDown: (event: KeyboardEvent) => void
}

/** The cell that an event happened in; cells say by `data-row` and `data-column` where they are. */
export function cellOf({ target }: Pick<SyntheticEvent, 'target'>): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null
}

function placeOf(cell: HTMLElement | null): GridPlace | null {
  const { row, column } = cell?.dataset ?? {}
  return row === undefined || column === undefined ? null : { row, column }
}

function cellAt(grid: Element | null, { row, column }: GridPlace): HTMLElement | null {
  const find = (name: string, value: string) => `[data-${name}="${CSS.escape(value)}"]`
  return grid?.querySelector<HTMLElement>(find('row', row) + find('column', column)) ?? null
}

/** One tab stop, moved by arrows, Home, End and the page keys; Enter and Space do what a click does. */
export function useGridFocus(
  grid: RefObject<HTMLTableElement | null>,
  shape: GridShape,
  onActivate: (place: GridPlace) => void,
): GridFocus {
  const [place, setPlace] = useState<GridPlace>({ row: shape.rows[0] ?? '', column: shape.columns[0] ?? '' })
  const tabStop = placeWithin(shape, place)
  const keepPlace = useKeptPlace(grid, tabStop)
  const focusWhenDrawn = useFocusWhenDrawn(grid)
  const goTo = (next: GridPlace) => {
    const cell = cellAt(grid.current, next)
    if (cell) return cell.focus()
    // The row of the tab stop is drawn, however far it is.
    focusWhenDrawn(next)
    setPlace(next)
  }
  const activate = (at: GridPlace) => {
    keepPlace(at)
    onActivate(at)
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(cellOf(event))
    if (at === null || event.altKey || event.metaKey || event.shiftKey) return
    const isPress = event.key === 'Enter' || event.key === ' '
    const next = isPress ? at : placeAfterKey(shape, at, event.ctrlKey ? `Control+${event.key}` : event.key)
    if (next === null) return
    event.preventDefault()
    if (isPress) activate(at)
    else goTo(next)
  }
  const onPlace = (use: (at: GridPlace) => void) => (event: SyntheticEvent) => {
    const at = placeOf(cellOf(event))
    if (at !== null) use(at)
  }
  return { tabStop, handleKeyDown, handleFocus: onPlace(setPlace), handleClick: onPlace(activate) }
}

function useFocusWhenDrawn(grid: RefObject<HTMLTableElement | null>): (at: GridPlace) => void {
  const awaited = useRef<GridPlace>(null)
  useLayoutEffect(() => {
    const cell = awaited.current && cellAt(grid.current, awaited.current)
    if (!cell) return
    awaited.current = null
    cell.focus()
  })
  return (at) => {
    awaited.current = at
  }
}

/**
 * What a cell does may add and take away rows. Its own stays where it was on the screen; if it is gone, the focus stays
 * in the grid.
 */
function useKeptPlace(grid: RefObject<HTMLTableElement | null>, tabStop: GridPlace): (at: GridPlace) => void {
  const kept = useRef<{ readonly cell: Element; readonly top: number }>(null)
  useLayoutEffect(() => {
    if (!kept.current) return
    const { cell, top } = kept.current
    kept.current = null
    const scroller = grid.current?.parentElement
    if (cell.isConnected && scroller) scroller.scrollTop += cell.getBoundingClientRect().top - top
    if (document.activeElement === document.body) cellAt(grid.current, tabStop)?.focus()
  })
  return (at) => {
    const cell = cellAt(grid.current, at)
    kept.current = cell && { cell, top: cell.getBoundingClientRect().top }
  }
}
