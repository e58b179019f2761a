export interface Box {
  readonly width: number
  readonly height: number
}
export interface Point {
  readonly x: number
  readonly y: number
}

/** Clear of the arrow and of what its tip names. */
const gap = 16
const margin = 8

/**
 * Where the tooltip's upper left corner goes: below and to the right of the pointer, on the other side of it where
 * the window ends, and never over the point itself.
 */
export function tooltipPlace(pointer: Point, tooltip: Box, view: Box): Point {
  const beside = (at: number, length: number, end: number) =>
    at + gap + length + margin <= end ? at + gap : at - gap - length
  const x = beside(pointer.x, tooltip.width, view.width)
  const y = beside(pointer.y, tooltip.height, view.height)
  return {
    x: Math.max(margin, x),
    // A window too narrow for either side pushes it over the pointer's column; its row stays clear.
    y: y < margin ? pointer.y + gap : y,
  }
}
