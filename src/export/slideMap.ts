/** What lies over the picture of the map on a slide: right over it, and to be edited. */
import type PptxGenJS from 'pptxgenjs'
import { linkName } from '@/domain/regionName'
import { linkState } from '@/map/layers/linkState'
import { linkCurves } from '@/map/linkCurves'
import { projection } from '@/map/projection'
import { spokeWidth } from '@/map/spokes'
import { pixelsOf } from '@/map/svg/frame'
import { type Label, placeLabels } from '@/map/svg/labels'
import { linkColour } from '@/map/svg/look'
import { calloutText } from './callout'
import type { Plate } from './plate'
import { ink } from './slideShapes'
import { inches, type PlanePoint, pathShape, points } from './slideUnits'
import { widthOf } from './textFit'

/** Points of a curve: enough to look smooth, few enough to be edited. */
const POINTS = 17

/** A place in the pixels of the slide. */
function placerOf({ frame, layout }: Plate): (position: readonly number[]) => PlanePoint {
  return (position) => {
    const { x, y } = pixelsOf(frame, projection.forward(position))
    return { x: x + layout.map.x, y: y + layout.map.y }
  }
}

/** Weakest first, as on the map. */
export function drawLinks(slide: PptxGenJS.Slide, plate: Plate): void {
  const { catalogue, drawing, words } = plate
  const place = placerOf(plate)
  const curveOf = linkCurves(catalogue)
  for (const mark of drawing.links) {
    const line = thinned(curveOf(mark.id)?.coordinates ?? []).map(place)
    const state = linkState(mark, false)
    pathShape(slide, [line], {
      line: {
        color: ink(linkColour[mark.kind]),
        width: points(Number(state['width'])),
        transparency: Math.round(100 * (1 - Number(state['opacity']))),
        ...(mark.kind === 'affinity' ? { dashType: 'dash' } : {}),
      },
      objectName: `Link: ${linkName(catalogue, mark.id, words.language)}`,
    })
  }
}

function thinned<T>(coordinates: readonly T[]): readonly T[] {
  const step = (coordinates.length - 1) / (POINTS - 1)
  if (step <= 1) return coordinates
  return Array.from({ length: POINTS }, (_, index) => coordinates[Math.round(index * step)]).filter(
    (position) => position !== undefined,
  )
}

export function drawSpokes(slide: PptxGenJS.Slide, plate: Plate): void {
  const { spokes } = plate.drawing
  if (spokes === null) return
  const place = placerOf(plate)
  for (const spoke of spokes.lines) {
    pathShape(slide, [[place(spokes.hub), place(spoke.to)]], {
      line: { color: ink('focus'), width: points(spokeWidth(spoke)) },
      objectName: 'Works together',
    })
  }
}

/** Names that the ground leaves out: of the partner regions and of what is selected. */
export function drawLabels(slide: PptxGenJS.Slide, plate: Plate): void {
  const { catalogue, drawing, words, frame, layout } = plate
  const labels = placeLabels(catalogue, drawing, words.language, { frame, size: layout.map })
  for (const label of labels.filter(({ kind }) => kind === 'named')) drawLabel(slide, plate, label)
}

/** Room beside the letters, so that no program wraps a name. */
const slack = 4

function drawLabel(slide: PptxGenJS.Slide, { frame, layout }: Plate, label: Label): void {
  const { lines, size, planar, dx, dy, align, isFaded } = label
  const at = pixelsOf(frame, planar)
  const leading = size * 1.15
  const width = Math.max(...lines.map((line) => widthOf(line, size, true))) + 2 * slack
  const x = at.x + dx + layout.map.x - (align === 'middle' ? width / 2 : align === 'end' ? width - slack : slack)
  const y = at.y + dy + layout.map.y - 0.8 * leading
  slide.addText(lines.join('\n'), {
    ...{ x: inches(x), y: inches(y), w: inches(width), h: inches(lines.length * leading) },
    ...{ margin: [0, points(slack), 0, points(slack)], wrap: false, valign: 'top' },
    align: align === 'middle' ? 'center' : align === 'end' ? 'right' : 'left',
    ...{ fontFace: 'Arial', fontSize: points(size), lineSpacing: points(leading), bold: true },
    color: ink('ink'),
    transparency: isFaded ? 50 : 0,
    // Letters with a halo are not known to all programs; a pale ground is.
    fill: { color: ink('region'), transparency: 35 },
    objectName: `Label: ${lines.join(' ')}`,
  })
}

export function drawCallout(slide: PptxGenJS.Slide, { callout }: Plate): void {
  if (callout === null) return
  const { x, y, width, height, title, note, anchor, joint } = callout
  pathShape(slide, [[anchor, joint]], { line: { color: ink('focus'), width: 1.2 }, objectName: 'Callout line' })
  const name = { bold: true, fontSize: points(calloutText.title), color: ink('ink'), breakLine: note !== '' }
  const small = { fontSize: points(calloutText.note), color: ink('ink-quiet') }
  const texts = [{ text: title.join(' '), options: name }, ...(note === '' ? [] : [{ text: note, options: small }])]
  slide.addText(texts, {
    shape: 'roundRect',
    rectRadius: 0.06,
    ...{ x: inches(x), y: inches(y), w: inches(width), h: inches(height) },
    ...{ margin: points(calloutText.padding), valign: 'middle', fontFace: 'Arial', fit: 'none' },
    fill: { color: ink('panel') },
    line: { color: ink('focus'), width: 1.2 },
    objectName: `Callout: ${title.join(' ')}`,
  })
}
