import type { Catalogue } from '@/domain/catalogue'
import type { Language } from '@/domain/schema/vocabulary'
import { cameraToFit, FIT_MARGIN, mapFromCamera, type PlanarBox, type Size } from '@/map/camera'
import type { Drawing } from '@/map/drawing'
import { areaBox } from '@/map/extent'
import { projection } from '@/map/projection'
import { firstShapes } from './firstShapes'
import { type Frame, frameOf } from './frame'
import { placeLabels } from './labels'
import type { LinkOf } from './MapAreas'
import { MapLabels } from './MapLabels'
import { MapPins } from './MapPins'
import { MapShapes } from './MapShapes'
import { pagePaint } from './paint'
import { ORIGIN } from './paths'
import type { Placing } from './placing'

/** Planar metres for one unit: what is rounded is at most half a pixel off, so that the page stays small. */
const UNIT = 2200
/** A free area such as a large screen's, and a phone's: names are placed for both, and the page shows one of them. */
export const references = {
  wide: { width: 1050, height: 844 },
  narrow: { width: 390, height: 596 },
} as const satisfies Record<string, Size>

interface FirstMapProps {
  readonly catalogue: Catalogue
  readonly drawing: Drawing
  readonly language: Language
  readonly title: string
  readonly linkOf: LinkOf
  /** Class of the picture, which must be as large as `firstBox` fits into the free area; of what one of the references shows. */
  readonly classes: Readonly<Record<'picture' | keyof typeof references, string>>
}

/** What `cameraToFit` shows of the area: fitted into a free area of any size, it is the camera's cut of it. */
export function firstBox(catalogue: Catalogue): PlanarBox {
  const [west, south, east, north] = areaBox(catalogue)
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  const [reachX, reachY] = [((east - west) * FIT_MARGIN) / 2, ((north - south) * FIT_MARGIN) / 2]
  return [x - reachX, y - reachY, x + reachX, y + reachY]
}

function wholeFrame(catalogue: Catalogue, size: Size): Frame {
  const camera = cameraToFit(areaBox(catalogue), size, projection)
  return frameOf(mapFromCamera(camera, size, projection), size, { top: 0, right: 0, bottom: 0, left: 0 })
}

/** What large screens, and phones, show around the area, in heights of the area from its middle. */
function around([west, south, east, north]: PlanarBox): PlanarBox {
  const [x, y, height] = [(west + east) / 2, (south + north) / 2, north - south]
  return [x - 1.15 * height, y - 0.72 * height, x + 0.9 * height, y + 0.56 * height]
}

/** The map of the whole area for a page that knows nothing of its size yet: its shapes scale, its pins and names do not. */
export function FirstMap({ catalogue, drawing, language, title, linkOf, classes }: FirstMapProps) {
  const box = firstBox(catalogue)
  const [west, south, east, north] = box
  const shapes = firstShapes(catalogue, UNIT, around(box))
  const placing: Placing = { kind: 'shares', box }
  const frame = wholeFrame(catalogue, references.wide)
  const viewBox = [west - ORIGIN[0], ORIGIN[1] - north, east - west, north - south].map((value) =>
    (value / UNIT).toFixed(2),
  )
  return (
    <svg className={classes.picture} overflow="visible" role="img" aria-label={title}>
      <svg width="100%" height="100%" viewBox={viewBox.join(' ')} overflow="visible" aria-hidden="true">
        <MapShapes
          catalogue={catalogue}
          drawing={drawing}
          shapes={shapes}
          paint={pagePaint}
          zoom={frame.zoom}
          unitsPerPixel={1 / (frame.scale * UNIT)}
          patternPrefix="first-"
          isInteractive={false}
          isOutlined
          linkOf={linkOf}
        />
      </svg>
      <MapPins
        points={drawing.points}
        pins={drawing.pins}
        hover={null}
        zoom={frame.zoom}
        paint={pagePaint}
        placing={placing}
        isInteractive={false}
      />
      {(['wide', 'narrow'] as const).map((kind) => (
        <g key={kind} className={classes[kind]}>
          <MapLabels
            labels={labelsFor(catalogue, drawing, language, references[kind])}
            paint={pagePaint}
            placing={placing}
          />
        </g>
      ))}
    </svg>
  )
}

function labelsFor(catalogue: Catalogue, drawing: Drawing, language: Language, size: Size) {
  const frame = wholeFrame(catalogue, size)
  // Beyond the reference there is more to be seen; its panels may cover what lies there.
  return placeLabels(catalogue, drawing, language, { frame, size })
}
