/** Views as slides: the map a picture, all that lies over it and beside it shapes that can be edited. */

import type PptxGenJS from 'pptxgenjs'
import type { Size } from '@/map/camera'
import { qrSvg } from '@/ui/qrCode'
import { type PlateInput, plateOf, slideSize } from './plate'
import type { PlateView } from './plateContent'
import { descriptionOf, groundSvg } from './plateSvg'
import { drawCallout, drawLabels, drawLinks, drawSpokes } from './slideMap'
import { drawMarks, drawPanels, drawQr, drawTexts } from './slideShapes'
import { inches } from './slideUnits'

export interface SlidesInput extends Omit<PlateInput, 'shown'> {
  /** One slide each, in this order. */
  readonly views: readonly PlateView[]
  /** Of the whole presentation. */
  readonly title: string
  /** Draws an SVG as a PNG of that many pixels, as a data: address. */
  readonly rasterise: (svg: string, pixels: Size) => Promise<string>
  /** Throws where the reader has given up. */
  readonly onSlide: (done: number, total: number) => Promise<void>
}

/** Pixels of a map's picture for one of the layout: as sharp as the largest screens show it. */
const PICTURE_SCALE = 3
const QR_PIXELS = 720

export async function slidesOf({ catalogue, words, views, title, rasterise, onSlide }: SlidesInput): Promise<Blob> {
  const { default: Presentation } = await import('pptxgenjs')
  const presentation = new Presentation()
  presentation.layout = 'LAYOUT_WIDE'
  presentation.title = title
  presentation.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' }
  for (const [index, shown] of views.entries()) {
    await onSlide(index, views.length)
    await addSlide(presentation, { catalogue, words, shown }, rasterise)
  }
  await onSlide(views.length, views.length)
  const file = await presentation.write({ outputType: 'blob', compression: true })
  if (file instanceof Blob) return file
  throw new Error('the presentation was not written as a file')
}

async function addSlide(
  presentation: PptxGenJS,
  input: PlateInput,
  rasterise: SlidesInput['rasterise'],
): Promise<void> {
  const plate = plateOf(input, slideSize)
  const { layout, content } = plate
  const { map } = layout
  const pixels = { width: Math.round(map.width * PICTURE_SCALE), height: Math.round(map.height * PICTURE_SCALE) }
  const data = await rasterise(groundSvg(plate, pixels), pixels)
  const slide = presentation.addSlide()
  const box = { x: inches(map.x), y: inches(map.y), w: inches(map.width), h: inches(map.height) }
  slide.addImage({ data, ...box, altText: `${content.title}. ${content.filter}. ${content.counts}` })
  drawLinks(slide, plate)
  drawSpokes(slide, plate)
  drawLabels(slide, plate)
  drawCallout(slide, plate)
  drawPanels(slide, plate)
  drawMarks(slide, plate)
  drawTexts(slide, plate)
  if (plate.qr)
    drawQr(
      slide,
      plate,
      await rasterise(qrSvg(plate.qr, { title: 'QR code', pixels: QR_PIXELS }), {
        width: QR_PIXELS,
        height: QR_PIXELS,
      }),
    )
  slide.addNotes([...(input.shown.notes ? [input.shown.notes, ''] : []), ...descriptionOf(content)].join('\n'))
}
