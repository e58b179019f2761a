/** Where everything stands on a plate, in pixels of a slide 1280 wide; SVG and slides draw the same. */
import type { Size } from '@/map/camera'
import { fitLegend, movedFlow, type PlacedMark, type PlacedText } from './legendFlow'
import type { PlateContent } from './plateContent'
import { wrapText } from './textFit'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly size: Size
  readonly map: Box
  /** Ground of what is not map. */
  readonly panels: readonly Box[]
  readonly texts: readonly PlacedText[]
  readonly marks: readonly PlacedMark[]
  readonly qr: Box | null
}

const margin = 24
const qrSize = 116
const legendWidth = 296

interface LayoutInput {
  readonly content: PlateContent
  /** What stands for the sources that there is no room for: "and 31 more". */
  readonly moreSources: (count: number) => string
  readonly openLink: string
  readonly size: Size
  readonly hasQr: boolean
}

export function layoutOf(input: LayoutInput): Layout {
  const { size } = input
  const head = headOf(input)
  const foot = footOf(input)
  const isWide = size.width > size.height * 1.15
  const body: Box = { x: 0, y: head.height, width: size.width, height: size.height - head.height - foot.height }
  const { map, panel, texts, marks, qr } = isWide ? besideMap(input, body) : belowMap(input, body)
  const footTop = size.height - foot.height
  const panels = [
    { x: 0, y: 0, width: size.width, height: head.height },
    panel,
    { x: 0, y: footTop, width: size.width, height: foot.height },
  ]
  const footTexts = foot.texts.map((text) => ({ ...text, y: text.y + footTop }))
  return { size, map, panels, texts: [...head.texts, ...texts, ...footTexts], marks, qr }
}

interface Lines {
  readonly texts: readonly PlacedText[]
  readonly height: number
}

type Line = Pick<PlacedText, 'size' | 'role'> & {
  readonly words: string
  readonly most: number
  readonly isBold?: boolean
}

function linesFrom(lines: readonly Line[], top: number, width: number): Lines {
  let y = top
  const texts = lines.map(({ words, size, role, most, isBold = false }): PlacedText => {
    const leading = size * 1.28
    const wrapped = wrapText(words, { size, width, most, isBold })
    const text = {
      lines: wrapped,
      x: margin,
      y: y + size,
      size,
      leading,
      width,
      isBold,
      isQuiet: role !== 'title',
      role,
    }
    y += wrapped.length * leading + 3
    return { ...text, align: 'start' }
  })
  return { texts, height: y }
}

function headOf({ content, size }: LayoutInput): Lines {
  const { texts, height } = linesFrom(
    [
      { words: content.title, size: 28, role: 'title', most: 2, isBold: true },
      { words: `${content.filter} · ${content.counts}`, size: 14, role: 'filter', most: 2 },
    ],
    14,
    size.width - 2 * margin,
  )
  return { texts, height: Math.ceil(height + 9) }
}

function footOf({ content, size, moreSources }: LayoutInput): Lines {
  const width = size.width - 2 * margin
  const credits = [content.attribution, content.release, content.licence].join(' · ')
  const { texts, height } = linesFrom(
    [
      { words: sourceLine(content, width, moreSources), size: 10.5, role: 'credit', most: 2 },
      { words: credits, size: 10.5, role: 'credit', most: 2 },
      { words: content.link, size: 10.5, role: 'link', most: 3 },
    ],
    9,
    width,
  )
  return { texts, height: Math.ceil(height + 7) }
}

/** As many titles as two lines hold, and how many there are besides. */
function sourceLine({ sources }: PlateContent, width: number, more: (count: number) => string): string {
  const titles = sources.map(({ title }) => title)
  const lineOf = (count: number) => {
    const rest = count < titles.length ? [more(titles.length - count)] : []
    return [...titles.slice(0, count), ...rest].join(' · ')
  }
  let count = 0
  while (count < titles.length && wrapText(lineOf(count + 1), { size: 10.5, width, most: 3 }).length <= 2) count += 1
  return titles.length > 0 ? lineOf(count) : ''
}

interface Body {
  readonly map: Box
  readonly panel: Box
  readonly texts: readonly PlacedText[]
  readonly marks: readonly PlacedMark[]
  readonly qr: Box | null
}

function besideMap({ content, hasQr, openLink }: LayoutInput, body: Box): Body {
  const panel = { ...body, width: legendWidth + margin + 20 }
  const qrRoom = hasQr ? qrSize + 12 : 0
  const flow = fitLegend(content.legend, [{ x: 0, width: legendWidth }], body.height - qrRoom - 12)
  const { texts, marks } = movedFlow(flow, margin, body.y + 4)
  const qr = hasQr ? { x: margin - 6, y: body.y + body.height - qrSize - 2, width: qrSize, height: qrSize } : null
  const map = { ...body, x: panel.width, width: body.width - panel.width }
  return { map, panel, texts: [...texts, ...qrCaption(qr, openLink)], marks, qr }
}

function belowMap({ content, hasQr, openLink }: LayoutInput, body: Box): Body {
  const space = 28
  const qrRoom = hasQr ? qrSize + space : 0
  const width = (body.width - 2 * margin - qrRoom - 2 * space) / 3
  const columns = [0, 1, 2].map((index) => ({ x: index * (width + space), width }))
  const flow = fitLegend(content.legend, columns, body.height * 0.34)
  const height = Math.max(flow.height, hasQr ? qrSize + 24 : 0) + 24
  const top = body.y + body.height - height
  const { texts, marks } = movedFlow(flow, margin, top + 12)
  const qr = hasQr ? { x: body.width - margin - qrSize, y: top + 10, width: qrSize, height: qrSize } : null
  const panel = { ...body, y: top, height }
  const map = { ...body, height: body.height - height }
  return { map, panel, texts: [...texts, ...qrCaption(qr, openLink)], marks, qr }
}

/** Beside the code on a wide plate, where there is room. */
function qrCaption(qr: Box | null, words: string): readonly PlacedText[] {
  if (qr === null || qr.x > 200) return []
  const width = legendWidth - qrSize - 12
  const size = 13
  const lines = wrapText(words, { size, width, most: 4 })
  const [x, y] = [qr.x + qrSize + 10, qr.y + qrSize / 2 - (lines.length * 17) / 2 + 13]
  return [{ lines, x, y, size, leading: 17, width, isBold: false, isQuiet: true, align: 'start', role: 'credit' }]
}
