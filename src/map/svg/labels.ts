/** Names on the map, none over another. Pure, and as the WebGL map chooses and sets them (`layers/labels.ts`). */
import type { Catalogue } from '@/domain/catalogue'
import type { RegionId } from '@/domain/ids'
import { regionName } from '@/domain/regionName'
import type { Language } from '@/domain/schema/vocabulary'
import type { Size } from '@/map/camera'
import type { Drawing } from '@/map/drawing'
import { projection } from '@/map/projection'
import { COUNTRY_NAMES_TO, REGION_NAMES_FROM, type Stops, sizeAt, sizes } from '@/map/sizes'
import { type Frame, type Point, pixelsOf } from './frame'
import type { Planar } from './placing'

export type LabelKind = 'named' | 'other' | 'country' | 'sea'

export interface Label {
  readonly key: string
  readonly kind: LabelKind
  readonly lines: readonly string[]
  /** Pixels. */
  readonly size: number
  readonly planar: Planar
  /** From the place to the baseline of the first line, pixels. */
  readonly dx: number
  readonly dy: number
  readonly align: 'start' | 'middle' | 'end'
  readonly isFaded: boolean
  /** Set for names of regions. */
  readonly region?: RegionId
}

interface Style {
  readonly stops: Stops
  /** Widest line, and the height of one, in letter heights. */
  readonly widest: number
  readonly leading: number
  /** Width of a letter on average. */
  readonly letter: number
  /** Pixels kept free around. */
  readonly air: number
  readonly isBeside: boolean
}

/** In the order in which they take their places. */
const styles: Readonly<Record<LabelKind, Style>> = {
  named: { stops: sizes.namedRegion, widest: 8, leading: 1.15, letter: 0.58, air: 3, isBeside: true },
  other: { stops: sizes.otherRegion, widest: 8, leading: 1.15, letter: 0.55, air: 3, isBeside: true },
  country: { stops: sizes.countryName, widest: 8, leading: 1.2, letter: 0.86, air: 6, isBeside: false },
  sea: { stops: sizes.seaName, widest: 7, leading: 1.25, letter: 0.62, air: 4, isBeside: false },
}
const kinds = Object.keys(styles) as LabelKind[]

interface Candidate {
  readonly key: string
  readonly kind: LabelKind
  readonly text: string
  readonly position: readonly number[]
  readonly rank: number
  readonly isFaded: boolean
  readonly region?: RegionId
}

export function placeLabels(
  catalogue: Catalogue,
  drawing: Drawing,
  language: Language,
  { frame, size }: { readonly frame: Frame; readonly size: Size },
): readonly Label[] {
  const taken: Box[] = []
  const labels: Label[] = []
  for (const candidate of candidatesOf(catalogue, drawing, language, frame.zoom)) {
    const planar = projection.forward(candidate.position)
    const point = pixelsOf(frame, planar)
    if (point.x < 0 || point.y < 0 || point.x > size.width || point.y > size.height) continue
    const found = waysOf(candidate, frame.zoom).find(({ box }) =>
      taken.every((other) => !meets(moved(box, point), other)),
    )
    if (!found) continue
    taken.push(moved(found.box, point))
    const { key, kind, isFaded, region } = candidate
    const { lines, pixels, dx, dy, align } = found
    labels.push({ key, kind, lines, size: pixels, planar, dx, dy, align, isFaded, ...(region ? { region } : {}) })
  }
  return labels
}

function candidatesOf(catalogue: Catalogue, drawing: Drawing, language: Language, zoom: number): readonly Candidate[] {
  const named = new Set(drawing.named)
  const regions = [...catalogue.regions.values()].map((region): Candidate => {
    const { id, labelPoint } = region
    const isFaded = drawing.regions.get(id)?.emphasis === 'faded'
    const text = regionName(region, language)
    const kind = named.has(id) ? 'named' : 'other'
    return { key: id, kind, text, position: labelPoint, rank: 0, isFaded, region: id }
  })
  const places = catalogue.geometry.labels.features.map(({ geometry, properties }): Candidate => {
    const { id, kind, labels, rank } = properties
    return { key: id, kind, text: labels[language] ?? labels.en, position: geometry.coordinates, rank, isFaded: false }
  })
  const isShown = ({ kind }: Candidate) =>
    (kind !== 'other' || zoom >= REGION_NAMES_FROM) && (kind !== 'country' || zoom < COUNTRY_NAMES_TO)
  const order = (kind: LabelKind) => kinds.indexOf(kind)
  return [...regions, ...places].filter(isShown).sort((a, b) => order(a.kind) - order(b.kind) || a.rank - b.rank)
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
const moved = ({ left, top, right, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
})
const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The ways in which a name may stand at its place, the best first. */
function waysOf({ kind, text }: Candidate, zoom: number) {
  const { stops, widest, leading, letter, air, isBeside } = styles[kind]
  const pixels = Math.round(sizeAt(stops, zoom) * 10) / 10
  const lines = wrap(text, widest / letter)
  const width = Math.max(...lines.map((line) => line.length)) * letter * pixels
  const height = lines.length * leading * pixels
  const gap = 0.7 * pixels
  const way = (align: Label['align'], left: number, top: number) => ({
    lines,
    pixels,
    align,
    dx: Math.round(align === 'middle' ? left + width / 2 : align === 'start' ? left : left + width),
    // Letters stand on their baseline about four fifths down the first line.
    dy: Math.round(top + (leading - 1) * 0.5 * pixels + 0.8 * pixels),
    box: { left: left - air, top: top - air, right: left + width + air, bottom: top + height + air },
  })
  if (!isBeside) return [way('middle', -width / 2, -height / 2)]
  return [
    way('middle', -width / 2, gap),
    way('middle', -width / 2, -gap - height),
    way('start', gap, -height / 2),
    way('end', -gap - width, -height / 2),
  ]
}

/** Lines of at most so many letters, where words allow it. */
function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
