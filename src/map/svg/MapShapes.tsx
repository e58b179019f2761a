import type { Catalogue } from '@/domain/catalogue'
import type { RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { Drawing } from '@/map/drawing'
import { sizeAt, sizes } from '@/map/sizes'
import { patternsOf } from './look'
import { Focus, Ground, Lines, type LinkOf, Regions } from './MapAreas'
import { MapLinks } from './MapLinks'
import { Patterns } from './Patterns'
import type { MapPaint } from './paint'
import { LINK_UNIT, type Shapes } from './paths'

export interface MapShapesProps {
  readonly catalogue: Catalogue
  readonly drawing: Drawing
  readonly shapes: Shapes
  readonly paint: MapPaint
  readonly zoom: number
  /** Units of the shapes for one pixel. */
  readonly unitsPerPixel: number
  /** Begins the ids of this picture's patterns, which must be its own in the document. */
  readonly patternPrefix: string
  readonly isInteractive: boolean
  /** The shapes of `firstShapes`, which leave out lines that outlines stand in for. */
  readonly isOutlined?: boolean
  readonly linkOf?: LinkOf | undefined
}

/** What grows with the zoom, in units of the path data: from the ground up to the links. */
export function MapShapes(props: MapShapesProps) {
  const {
    catalogue,
    drawing,
    shapes,
    paint,
    zoom,
    unitsPerPixel,
    patternPrefix,
    isInteractive,
    isOutlined = false,
    linkOf,
  } = props
  const outline = isOutlined ? Number(sizeAt(sizes.shore, zoom).toFixed(2)) : undefined
  return (
    <>
      <Patterns
        names={patternNames(drawing.regions)}
        prefix={patternPrefix}
        paint={paint}
        unitsPerPixel={unitsPerPixel}
      />
      <Ground shapes={shapes} paint={paint} outline={outline} />
      <Regions
        shapes={shapes}
        paint={paint}
        regions={drawing.regions}
        patternPrefix={patternPrefix}
        outline={outline}
        linkOf={linkOf}
      />
      <Lines shapes={shapes} paint={paint} zoom={zoom} partners={partnersOf(drawing.regions)} hasShores={!isOutlined} />
      <Focus shapes={shapes} paint={paint} drawing={drawing} />
      <g transform={`scale(${LINK_UNIT / shapes.unit})`}>
        <MapLinks
          catalogue={catalogue}
          links={drawing.links}
          touched={drawing.hoveredLinks}
          hover={drawing.hover?.kind === 'link' ? drawing.hover : null}
          paint={paint}
          isInteractive={isInteractive}
        />
      </g>
    </>
  )
}

const patternNames = memoise((regions: Drawing['regions']) => patternsOf(regions.values()))
const partnersOf = memoise(
  (regions: Drawing['regions']): ReadonlySet<RegionId> =>
    new Set([...regions.values()].filter(({ isPartner }) => isPartner).map(({ id }) => id)),
)
