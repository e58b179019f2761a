/** What stands beside the map, as shapes of a slide. */
import type PptxGenJS from 'pptxgenjs'
import type { LayerColour, PatternFill } from '@/domain/layers/layer'
import { mapPalette, mix } from '@/map/palette'
import { linkColour } from '@/map/svg/look'
import type { ColourToken } from '@/ui/tokens'
import type { LegendMark, PointMark } from './legend'
import { markSize, type PlacedMark, type PlacedText } from './legendFlow'
import type { Plate } from './plate'
import { pointLook } from './pointLook'
import { inches, type PlanePoint, pathShape, points } from './slideUnits'

const palette = mapPalette('light')
export const ink = (token: ColourToken) => palette[token].replace('#', '').toUpperCase()

export function drawPanels(slide: PptxGenJS.Slide, { layout }: Plate): void {
  for (const [index, { x, y, width, height }] of layout.panels.entries()) {
    const box = { x: inches(x), y: inches(y), w: inches(width), h: inches(height) }
    slide.addShape('rect', { ...box, fill: { color: ink('panel') }, objectName: `Panel ${index + 1}` })
  }
}

const names = { title: 'Title', filter: 'Filter', legend: 'Legend', credit: 'Credits', link: 'Link' } as const

export function drawTexts(slide: PptxGenJS.Slide, { layout, content }: Plate): void {
  for (const text of layout.texts) {
    const { lines, size, leading, width, align, isBold, isQuiet, role } = text
    const isLink = role === 'link'
    const options = {
      // A program that wraps later than we do still shows all of it.
      ...boxOf(text),
      w: inches(width) + (align === 'end' ? 0 : 0.02),
      h: inches(lines.length * leading),
      margin: 0,
      valign: 'top',
      align: align === 'end' ? 'right' : 'left',
      fontSize: points(size),
      fontFace: 'Arial',
      lineSpacing: points(leading),
      color: ink(isLink ? 'accent' : isQuiet ? 'ink-quiet' : 'ink'),
      bold: isBold,
      objectName: names[role],
      ...(isLink ? { hyperlink: { url: content.link } } : {}),
    } as const
    slide.addText(isLink ? lines.join('') : lines.join(' '), options)
  }
}

function boxOf({ x, y, leading, width, align }: PlacedText) {
  // With lines of a set height the baseline lies about four fifths down.
  return { x: inches(align === 'end' ? x - width : x), y: inches(y - 0.8 * leading) }
}

export function drawMarks(slide: PptxGenJS.Slide, { layout }: Plate): void {
  for (const placed of layout.marks) drawMark(slide, placed)
}

function drawMark(slide: PptxGenJS.Slide, { mark, x, y }: PlacedMark): void {
  const middle = { x: x + markSize.width / 2, y }
  if (mark.kind === 'fill') drawSwatch(slide, mark.fill, { x, y: y - markSize.height / 2 })
  else if (mark.kind === 'point') drawPoint(slide, mark.point, middle)
  else if (mark.kind === 'own' && mark.own === 'points') drawDot(slide, middle)
  else pathShape(slide, linesOf(mark, { x, y }), { line: lineOf(mark), objectName: 'Legend mark' })
}

type LineMark = Exclude<LegendMark, { readonly kind: 'fill' | 'point' }>

function linesOf({ kind }: LineMark, { x, y }: PlanePoint): readonly (readonly PlanePoint[])[] {
  const to = (dx: number, dy: number) => ({ x: x + dx, y: y + dy })
  if (kind !== 'star') return [[{ x, y }, to(markSize.width, 0)]]
  return [to(12, -5), to(24, 6), to(23, -1)].map((end) => [to(2, 6), end])
}

function lineOf(mark: LineMark): PptxGenJS.ShapeLineProps {
  switch (mark.kind) {
    case 'link': {
      const look = { color: ink(linkColour[mark.link]), width: points(mark.link === 'project' ? 4 : 2) }
      return mark.link === 'affinity' ? { ...look, dashType: 'dash' } : look
    }
    case 'width':
      return { color: ink('ink-quiet'), width: points(mark.pixels) }
    case 'star':
      return { color: ink('focus'), width: 1.2 }
    case 'own':
      return { color: ink('domain-4'), width: points(3) }
  }
}

function drawPoint(slide: PptxGenJS.Slide, point: PointMark, { x, y }: PlanePoint): void {
  const { radius, heart, isHollow, count } = pointLook[point]
  const circle = (r: number) => ({ x: inches(x - r), y: inches(y - r), w: inches(2 * r), h: inches(2 * r) })
  slide.addText(count, {
    shape: 'ellipse',
    ...circle(radius),
    fill: { color: ink(isHollow ? 'panel' : 'accent') },
    ...(isHollow ? { line: { color: ink('link-event'), width: 1.5 } } : {}),
    ...{ margin: 0, align: 'center', valign: 'middle', fontSize: 7, bold: true, color: ink('panel') },
    objectName: 'Legend mark',
  })
  if (heart > 0) slide.addShape('ellipse', { ...circle(heart), fill: { color: ink('panel') } })
}

/** The strengths of `map/svg/Patterns.tsx`. */
const GROUND = 0.4
const BANDS = 0.8
const tint = (token: LayerColour, share: number) =>
  mix(palette.region, palette[token], share).replace('#', '').toUpperCase()

type Fill = Extract<PlacedMark['mark'], { kind: 'fill' }>['fill']

/** A slide knows no patterns of ours: a swatch is a box, and its strokes are lines over it. */
function drawSwatch(slide: PptxGenJS.Slide, fill: Fill, { x, y }: PlanePoint): void {
  const { width, height } = markSize
  const rect = (left: number, part: number, color: string) =>
    slide.addShape('rect', {
      ...{ x: inches(x + left), y: inches(y), w: inches(part), h: inches(height) },
      ...{ fill: { color }, objectName: 'Legend swatch' },
    })
  if (fill === null || typeof fill === 'string') {
    rect(0, width, fill === null || fill === 'no-data' ? ink('region') : ink(fill))
    if (fill === 'no-data') strokes(slide, 'rising', { x, y }, { color: ink('country-line'), width: 0.5 })
  } else if (fill.pattern === 'bands') {
    const part = width / fill.colours.length
    for (const [index, colour] of fill.colours.entries()) rect(index * part, part, tint(colour, BANDS))
  } else {
    const [colour = 'ramp-1'] = fill.colours
    rect(0, width, tint(colour, GROUND))
    strokes(slide, fill.pattern, { x, y }, { color: ink(colour), width: 1.3 })
  }
  slide.addShape('rect', {
    ...{ x: inches(x), y: inches(y), w: inches(width), h: inches(height) },
    ...{ line: { color: ink('region-line'), width: 0.75 }, objectName: 'Legend swatch' },
  })
}

function drawDot(slide: PptxGenJS.Slide, { x, y }: PlanePoint): void {
  const box = { x: inches(x - 4.5), y: inches(y - 4.5), w: inches(9), h: inches(9) }
  slide.addShape('ellipse', { ...box, fill: { color: ink('domain-4') }, objectName: 'Legend mark' })
}

type Stroke = { readonly color: string; readonly width: number }

function strokes(slide: PptxGenJS.Slide, pattern: PatternFill['pattern'], { x, y }: PlanePoint, line: Stroke): void {
  const { width, height } = markSize
  const at = (dx: number, dy: number) => ({ x: x + dx, y: y + dy })
  if (pattern === 'dots') {
    for (const dx of [3, 10, 17]) {
      const box = { x: inches(x + dx + 1), y: inches(y + 5), w: inches(4), h: inches(4) }
      slide.addShape('ellipse', { ...box, fill: { color: line.color } })
    }
    return
  }
  const upright = [4, 11, 18].map((dx) => [at(dx, 0), at(dx, height)])
  const diagonal = [0, 6, 12].map((dx) =>
    pattern === 'falling' ? [at(dx, 0), at(dx + height, height)] : [at(dx, height), at(dx + height, 0)],
  )
  const level = [4, 10].map((dy) => [at(0, dy), at(width, dy)])
  pathShape(slide, pattern === 'grid' ? [...upright, ...level] : diagonal, { line, objectName: 'Legend swatch' })
}

/** `data`: the code as a picture, which every program shows alike. */
export function drawQr(slide: PptxGenJS.Slide, { layout, content }: Plate, data: string): void {
  if (layout.qr === null) return
  const { x, y, width, height } = layout.qr
  slide.addImage({
    data,
    ...{ x: inches(x), y: inches(y), w: inches(width), h: inches(height) },
    altText: `QR code: ${content.link}`,
    objectName: 'QR code',
  })
}
