/** Finds lines that cross, overlap or touch anywhere but at a common end. Points are whole numbers, hence exact. */

import { isSamePoint } from './topology.mjs'

/** Only segments that pass through a common cell of this size are compared. */
const CELL_SIZE = 512

/** Above zero where c lies left of the line from a to b, zero where on it. */
const side = ([[ax, ay], [bx, by]], [cx, cy]) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

const isEnd = (segment, point) => isSamePoint(segment[0], point) || isSamePoint(segment[1], point)

const liesAlong = (segment, [x, y]) => {
  const [[ax, ay], [bx, by]] = segment
  const isBetween = Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by)
  return isBetween && side(segment, [x, y]) === 0 && !isEnd(segment, [x, y])
}

const collide = (one, other) => {
  const isCrossing = side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0
  const isTouching = other.some((point) => liesAlong(one, point)) || one.some((point) => liesAlong(other, point))
  return isCrossing || isTouching || one.every((point) => isEnd(other, point))
}

const cellsOf = ([[ax, ay], [bx, by]]) => {
  const cellsFrom = (a, b) => {
    const first = Math.floor(Math.min(a, b) / CELL_SIZE)
    const last = Math.floor(Math.max(a, b) / CELL_SIZE)
    return Array.from({ length: last - first + 1 }, (_, step) => first + step)
  }
  const rows = cellsFrom(ay, by)
  return cellsFrom(ax, bx).flatMap((column) => rows.map((row) => `${column}/${row}`))
}

export const collisions = (arcs) => {
  const segmentsByCell = new Map()
  const segments = arcs.flatMap((arc) => arc.slice(1).map((point, index) => [arc[index], point]))
  for (const segment of segments)
    for (const cell of cellsOf(segment)) segmentsByCell.set(cell, [...(segmentsByCell.get(cell) ?? []), segment])

  const pairs = [...segmentsByCell.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group
        .slice(index + 1)
        .filter((other) => collide(one, other))
        .map((other) => [one, other]),
    ),
  )
  return [...new Set(pairs.map(([one, other]) => `line ${one.join(' to ')} collides with ${other.join(' to ')}`))]
}
