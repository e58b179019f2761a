/** Where the sheet of the phone comes to rest. */
export const sheetRests = ['peek', 'half', 'full'] as const
export type SheetRest = (typeof sheetRests)[number]

/** Shows the handle, the title and how many match. */
const peekHeight = 112
/** A strip of the map stays in sight above the full sheet, so that one sees where one is. */
const topGap = 8

/** Height in pixels on a stage of the given height. */
export function sheetHeight(rest: SheetRest, stageHeight: number): number {
  // Not measured yet: as it will begin, so that it does not grow in front of the reader.
  if (stageHeight === 0) return rest === 'peek' ? peekHeight : 0
  const full = Math.max(0, stageHeight - topGap)
  if (rest === 'full') return full
  return Math.min(full, rest === 'peek' ? peekHeight : Math.round(stageHeight * 0.5))
}

/**
 * Where a sheet let go at a height comes to rest: the nearest one, after a fling the next one in its direction.
 * `speed` is in pixels per millisecond, upwards positive.
 */
export function nearestRest(height: number, speed: number, stageHeight: number): SheetRest {
  // A fling goes about as far as a fifth of a second of it.
  const aim = height + speed * 200
  const distance = (rest: SheetRest) => Math.abs(sheetHeight(rest, stageHeight) - aim)
  return sheetRests.reduce((best, rest) => (distance(rest) < distance(best) ? rest : best))
}

/** The next rest up (1) or down (-1); the outermost stay. */
export function nextRest(rest: SheetRest, step: 1 | -1): SheetRest {
  return sheetRests[sheetRests.indexOf(rest) + step] ?? rest
}
