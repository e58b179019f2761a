import type { Size } from '@/map/camera'
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

/**
 * Where it hides least: `busy` are places on the map that should stay in sight, each as much as another.
 * `null` where the place lies outside the map shown.
 */
export function placeCallout(
  { title, note }: Callout,
  anchor: Point,
  map: Box,
  busy: readonly Point[],
): CalloutBox | null {
  if (anchor.x < 0 || anchor.y < 0 || anchor.x > map.width || anchor.y > map.height) return null
  const { padding, leading } = calloutText
  const lines = wrapText(title, { size: calloutText.title, width: widest, most: 3, isBold: true })
  const longest = Math.max(
    ...lines.map((line) => widthOf(line, calloutText.title, true)),
    widthOf(note, calloutText.note),
  )
  const width = Math.min(widest, Math.ceil(longest)) + 2 * padding
  const height = lines.length * leading + (note === '' ? 0 : leading) + 2 * padding - 4
  const { x, y } = leastInTheWay(anchor, { width, height }, map, busy)
  return {
    x: x + map.x,
    y: y + map.y,
    width,
    height,
    title: lines,
    note,
    anchor: { x: anchor.x + map.x, y: anchor.y + map.y },
    joint: { x: (x > anchor.x ? x : x + width) + map.x, y: y + height / 2 + map.y },
  }
}

/** Steps to the side and up or down, the nearest first: of places as good as each other the first is taken. */
const sideways = [1, 1.6, 2.4, 3.4, 4.6].map((step) => step * away)
const upright = [-above, above, 0, -2.5 * above, 2.5 * above]

function leastInTheWay(anchor: Point, { width, height }: Size, map: Box, busy: readonly Point[]): Point {
  const within = (value: number, most: number) => Math.max(edge, Math.min(most - edge, value))
  const places = sideways.flatMap((dx) =>
    upright.flatMap((dy) =>
      [anchor.x + dx, anchor.x - dx - width].map((left) => ({
        x: within(left, map.width - width),
        y: within(anchor.y + dy - height / 2, map.height - height),
      })),
    ),
  )
  const isClear = ({ x }: Point) => x > anchor.x + edge || x + width < anchor.x - edge
  const hidden = ({ x, y }: Point) =>
    busy.filter((point) => point.x > x - edge && point.x < x + width + edge && point.y > y && point.y < y + height)
      .length
  const [first = { x: edge, y: edge }, ...others] = places.filter(isClear)
  return others.reduce((best, place) => (hidden(place) < hidden(best) ? place : best), first)
}
