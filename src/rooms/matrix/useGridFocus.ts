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

function focusAt(grid: Element | null, { row, column }: GridPlace): void {
  const find = (name: string, value: string) => `[data-${name}="${CSS.escape(value)}"]`
  grid?.querySelector<HTMLElement>(find('row', row) + find('column', column))?.focus()
}

/** One tab stop, moved by arrows, Home, End and the page keys; Enter and Space do what a click does. */
export function useGridFocus(
  grid: RefObject<HTMLTableElement | null>,
  shape: GridShape,
  onActivate: (place: GridPlace) => void,
): GridFocus {
  const [place, setPlace] = useState<GridPlace>({ row: shape.rows[0] ?? '', column: shape.columns[0] ?? '' })
  const tabStop = placeWithin(shape, place)
  const isActivating = useRef(false)
  // What a cell does may take its own row away; the focus stays in the grid then.
  useLayoutEffect(() => {
    if (!isActivating.current) return
    isActivating.current = false
    if (document.activeElement === document.body) focusAt(grid.current, tabStop)
  })
  const activate = (at: GridPlace) => {
    isActivating.current = true
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
    else focusAt(grid.current, next)
  }
  const onPlace = (use: (at: GridPlace) => void) => (event: SyntheticEvent) => {
    const at = placeOf(cellOf(event))
    if (at !== null) use(at)
  }
  return { tabStop, handleKeyDown, handleFocus: onPlace(setPlace), handleClick: onPlace(activate) }
}
