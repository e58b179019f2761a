import type { Point } from '@/map/svg/frame'
import type { Box } from './layout'
import type { Callout } from './plateContent'
import { widthOf, wrapText } from './textFit'

/** A note beside what is selected, and the line that joins the two. In pixels of the plate. */
export interface CalloutBox extends Box {
  readonly title: readonly string[]
  readonly note: string
  readonly anchor: Point
  /** Where the line meets the box. */
  readonly joint: Point
}

export const calloutText = { title: 15, note: 13, leading: 19, padding: 10 } as const
const widest = 240
/** From the place to the box. */
const [away, above] = [64, 40]
const edge = 12

/** `null` where the place lies outside the map shown. */
export function placeCallout({ title, note }: Callout, anchor: Point, map: Box): CalloutBox | null {
  if (anchor.x < 0 || anchor.y < 0 || anchor.x > map.width || anchor.y > map.height) return null
  const { padding, leading } = calloutText
  const lines = wrapText(title, { size: calloutText.title, width: widest, most: 3, isBold: true })
  const longest = Math.max(
    ...lines.map((line) => widthOf(line, calloutText.title, true)),
    widthOf(note, calloutText.note),
  )
  const width = Math.min(widest, Math.ceil(longest)) + 2 * padding
  const height = lines.length * leading + (note === '' ? 0 : leading) + 2 * padding - 4
  // To the side where there is more room, so that the box lies on the map and clear of the place.
  const isRight = anchor.x < map.width / 2
  const left = isRight ? anchor.x + away : anchor.x - away - width
  const x = Math.max(edge, Math.min(map.width - width - edge, left))
  const y = Math.max(edge, Math.min(map.height - height - edge, anchor.y - above - height))
  return {
    x: x + map.x,
    y: y + map.y,
    width,
    height,
    title: lines,
    note,
    anchor: { x: anchor.x + map.x, y: anchor.y + map.y },
    joint: { x: (isRight ? x : x + width) + map.x, y: y + height / 2 + map.y },
  }
}
