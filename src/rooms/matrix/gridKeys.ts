/** Where the focus of a grid goes. The row and the column of headers have the key `head` and come first. */
export const head = 'head'

export interface GridPlace {
  readonly row: string
  readonly column: string
}

export interface GridShape {
  /** Keys of the rows below the headers. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

const pageLength = 10

/** The key as the grid understands it; with Ctrl, Home and End go to the corners. `null`: not a key of the grid. */
export function placeAfterKey({ rows, columns }: GridShape, from: GridPlace, key: string): GridPlace | null {
  const down = [head, ...rows]
  const across = [head, ...columns]
  const move = (rowStep: number, columnStep: number): GridPlace => ({
    row: stepped(down, from.row, rowStep),
    column: stepped(across, from.column, columnStep),
  })
  switch (key) {
    case 'ArrowDown':
      return move(1, 0)
    case 'ArrowUp':
      return move(-1, 0)
    case 'ArrowRight':
      return move(0, 1)
    case 'ArrowLeft':
      return move(0, -1)
    case 'PageDown':
      return move(pageLength, 0)
    case 'PageUp':
      return move(-pageLength, 0)
    case 'Home':
      return move(0, -across.length)
    case 'End':
      return move(0, across.length)
    case 'Control+Home':
      return move(-down.length, -across.length)
    case 'Control+End':
      return move(down.length, across.length)
    default:
      return null
  }
}

function stepped(keys: readonly string[], key: string, step: number): string {
  const at = Math.min(Math.max(keys.indexOf(key) + step, 0), keys.length - 1)
  return keys[at] ?? head
}

/** The place if the grid still has it, else the nearest thing to it that it has. */
export function placeWithin({ rows, columns }: GridShape, { row, column }: GridPlace): GridPlace {
  return {
    row: row === head || rows.includes(row) ? row : (rows[0] ?? head),
    column: column === head || columns.includes(column) ? column : (columns[0] ?? head),
  }
}
