import { cellOf, markOf } from './cells'
import { type Frame, frameOf, type Pair, parseCoordinate, positionIn } from './coordinates'
import type { Reading, Used } from './interpret'
import type { OwnPoint } from './model'
import { isMissing, parseNumber } from './numbers'
import type { Remarks } from './remarks'

/** What is farther away than this is on no part of the map. */
const isNear = ([lon, lat]: Pair) => lon >= -30 && lon <= 60 && lat >= 35 && lat <= 82

export function readPoints(reading: Reading): Used<OwnPoint> {
  const { table, roles, remarks } = reading
  const pairs = pairsOf(reading)
  const frame = frameOf(pairs.filter((pair) => pair !== null))
  sayFrame(frame, remarks)
  const mark = markOf(table, roles.value, remarks)
  const items: OwnPoint[] = []
  for (const [index, pair] of pairs.entries()) {
    if (pair === null) continue
    const row = table.rows[index] ?? []
    const number = table.numbers[index] ?? index + 1
    const position = positionIn(frame, pair)
    if (position === null)
      remarks.add(frame === 'unknown' ? 'projected-unknown' : 'bad-coordinates', number, pair.join(' '))
    else if (!isNear(position)) remarks.add('outside', number, pair.join(' '))
    else {
      const cell = cellOf(row, roles.value)
      const value = roles.value === null || isMissing(cell) ? undefined : parseNumber(cell, mark)
      const name = cellOf(row, roles.name).trim() || `${number}`
      items.push({ position: rounded(position), name, ...(value !== undefined && { value }) })
    }
  }
  return { items, rowsUsed: items.length }
}

/** About a metre. */
const rounded = ([lon, lat]: Pair): Pair => [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5]

function pairsOf({ table, roles, remarks }: Reading): readonly (Pair | null)[] {
  const [xMark, yMark] = [markOf(table, roles.longitude, remarks), markOf(table, roles.latitude, remarks)]
  return table.rows.map((row, index) => {
    const number = table.numbers[index] ?? index + 1
    const [xCell, yCell] = [cellOf(row, roles.longitude), cellOf(row, roles.latitude)]
    const [x, y] = [parseCoordinate(xCell, xMark), parseCoordinate(yCell, yMark)]
    if (x !== undefined && y !== undefined) return [x, y]
    const isEmpty = isMissing(xCell) && isMissing(yCell)
    remarks.add(isEmpty ? 'no-coordinates' : 'bad-coordinates', number, `${xCell} ${yCell}`)
    return null
  })
}

function sayFrame(frame: Frame, remarks: Remarks): void {
  if (frame === 'swapped' || frame === 'laea-swapped') remarks.say('swapped')
  if (frame === 'laea' || frame === 'laea-swapped') remarks.say('projected-laea')
  if (frame === 'mercator') remarks.say('projected-mercator')
}
