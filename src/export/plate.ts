/** A plate: a view of the map with all that is said to it, laid out for a picture or slide of some size. */

import type { Catalogue } from '@/domain/catalogue'
import { cameraToFit, mapFromCamera, type Size } from '@/map/camera'
import { createDrawer, type Drawing } from '@/map/drawing'
import { areaBox } from '@/map/extent'
import { linkCurves } from '@/map/linkCurves'
import { projection } from '@/map/projection'
import { type Frame, frameOf, type Point, pixelsOf } from '@/map/svg/frame'
import { type QrCode, qrCodeOf } from '@/ui/qrCode'
import { type CalloutBox, placeCallout } from './callout'
import { type Layout, layoutOf } from './layout'
import { type PlateContent, type PlateView, plateContent } from './plateContent'
import type { PlateWords } from './plateWords'

export interface Plate {
  readonly catalogue: Catalogue
  readonly drawing: Drawing
  readonly words: PlateWords
  readonly content: PlateContent
  readonly layout: Layout
  /** Of the map's box: pixels count from its corner. */
  readonly frame: Frame
  readonly qr: QrCode | null
  readonly callout: CalloutBox | null
}

export interface PlateInput {
  readonly catalogue: Catalogue
  readonly shown: PlateView
  readonly words: PlateWords
}

const noPadding = { top: 0, right: 0, bottom: 0, left: 0 }
/** Slides and pictures 16:9, in pixels of the layout. */
export const slideSize: Size = { width: 1280, height: 720 }

export function plateOf({ catalogue, shown, words }: PlateInput, size: Size): Plate {
  // What is pointed at this moment is no part of what is taken along.
  const drawing = createDrawer()(catalogue, { ...shown.view, hover: null, previewedDomain: null })
  const content = plateContent(catalogue, drawing, shown, words)
  // The plate is white and makes up the rest of the edge; it gets no dirt, so that the modules may be large.
  const qr = qrCodeOf(content.link, { redundancy: 'L', edge: 3 })
  const layout = layoutOf({
    content,
    moreSources: (count) => words.text('export.moreSources', { count }),
    openLink: words.text('export.openLink'),
    size,
    hasQr: qr !== null,
  })
  const camera = shown.view.camera ?? cameraToFit(areaBox(catalogue), layout.map, projection)
  const frame = frameOf(mapFromCamera(camera, layout.map, projection), layout.map, noPadding)
  const callout =
    content.callout &&
    placeCallout(content.callout, anchorOf(drawing, frame), layout.map, busyPlaces(catalogue, drawing, frame))
  return { catalogue, drawing, words, content, layout, frame, qr, callout }
}

/** Middle of what is selected, in the map's pixels. */
function anchorOf({ selectedPlaces }: Drawing, frame: Frame): Point {
  const points = selectedPlaces.map((place) => pixelsOf(frame, projection.forward(place)))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
}

/** What a callout had better leave in sight: the regions' middles, and the lines that it speaks of. */
function busyPlaces(catalogue: Catalogue, { links }: Drawing, frame: Frame): readonly Point[] {
  const curveOf = linkCurves(catalogue)
  const told = links.filter(({ emphasis }) => emphasis === 'related' || emphasis === 'selected')
  const lines = told.flatMap(({ id }) => curveOf(id)?.coordinates.filter((_, index) => index % 4 === 0) ?? [])
  const middles = [...catalogue.regions.values()].map(({ labelPoint }) => labelPoint)
  return [...middles, ...lines].map((place) => pixelsOf(frame, projection.forward(place)))
}
