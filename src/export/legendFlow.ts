import type { LegendGroup, LegendMark } from './legend'
import { wrapText } from './textFit'

export interface PlacedMark {
  readonly mark: LegendMark
  /** Left edge and middle. */
  readonly x: number
  readonly y: number
}

export interface PlacedText {
  readonly lines: readonly string[]
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly size: number
  readonly leading: number
  /** Room that the lines have. */
  readonly width: number
  readonly isBold: boolean
  readonly isQuiet: boolean
  readonly align: 'start' | 'end'
  readonly role: 'title' | 'filter' | 'legend' | 'credit' | 'link'
}

export interface Flow {
  readonly texts: readonly PlacedText[]
  readonly marks: readonly PlacedMark[]
  readonly height: number
}

/** Pixels of a mark of the legend. */
export const markSize = { width: 26, height: 14 } as const
const gap = 10
const countWidth = 32

interface Column {
  readonly x: number
  readonly width: number
  /** Of the letters: 1 as designed, less where there is much to be said. */
  readonly scale: number
  readonly hasNotes: boolean
}

/** One group of a legend from the top of its column. */
export function flowGroup({ title, entries, notes }: LegendGroup, y: number, column: Column): Flow {
  const { x, width, scale, hasNotes } = column
  const texts: PlacedText[] = []
  const marks: PlacedMark[] = []
  const size = 14 * scale
  let top = y
  const write = (words: string, at: Partial<PlacedText> & { readonly most: number }) => {
    const { most, ...rest } = at
    const text = { ...plain, x, width, size, leading: size * 1.3, ...rest }
    const lines = wrapText(words, { size: text.size, width: text.width, most, isBold: text.isBold })
    texts.push({ ...text, lines, y: top + text.size })
    return lines.length * text.leading
  }
  top += write(title, { isBold: true, most: 3 }) + 4 * scale
  for (const { mark, text, count } of entries) {
    marks.push({ mark, x, y: top + size * 0.66 })
    if (count !== '') write(count, { align: 'end', x: x + width, width: countWidth, isQuiet: true, most: 1 })
    const left = markSize.width + gap
    top += write(text, { x: x + left, width: width - left - (count === '' ? 0 : countWidth), most: 3 }) + 3 * scale
  }
  for (const note of hasNotes ? notes : []) {
    top += write(note, { size: 11 * scale, leading: 14 * scale, isQuiet: true, most: 4 }) + 2 * scale
  }
  return { texts, marks, height: top - y }
}

const plain = { isBold: false, isQuiet: false, align: 'start', role: 'legend' } as const

/** Space between groups. */
const between = 14

/** Groups one below the other in columns, each in the one that is shortest so far. */
export function flowLegend(
  groups: readonly LegendGroup[],
  columns: readonly { x: number; width: number }[],
  options: Pick<Column, 'scale' | 'hasNotes'>,
): Flow {
  const heights = columns.map(() => 0)
  const flows = groups.map((group) => {
    const shortest = heights.indexOf(Math.min(...heights))
    const column = columns[shortest] ?? { x: 0, width: 0 }
    const flow = flowGroup(group, heights[shortest] ?? 0, { ...column, ...options })
    heights[shortest] = (heights[shortest] ?? 0) + flow.height + between * options.scale
    return flow
  })
  return {
    texts: flows.flatMap(({ texts }) => texts),
    marks: flows.flatMap(({ marks }) => marks),
    height: Math.max(0, ...heights.map((height) => height - between * options.scale)),
  }
}

/** Letters as large as the room allows; where even small ones are too many, without the notes, which a file carries elsewhere. */
export function fitLegend(
  groups: readonly LegendGroup[],
  columns: readonly { x: number; width: number }[],
  height: number,
): Flow {
  const tries = [true, false].flatMap((hasNotes) => [1, 0.92, 0.85, 0.78].map((scale) => ({ scale, hasNotes })))
  let flow = flowLegend(groups, columns, { scale: 1, hasNotes: true })
  for (const options of tries) {
    flow = flowLegend(groups, columns, options)
    if (flow.height <= height) return flow
  }
  return flow
}

export function movedFlow({ texts, marks, height }: Flow, x: number, y: number): Flow {
  return {
    texts: texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y })),
    marks: marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y })),
    height,
  }
}
