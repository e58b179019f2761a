import { useMemo } from 'react'
import type { Catalogue } from '@/domain/catalogue'
import type { Language } from '@/domain/schema/vocabulary'
import type { Size } from '@/map/camera'
import type { Drawing } from '@/map/drawing'
import type { Frame } from './frame'
import { type Label, placeLabels } from './labels'
import { MapLabels } from './MapLabels'
import { MapOwn } from './MapOwn'
import { MapPins } from './MapPins'
import { MapNumbers, MapRankedArcs } from './MapRanked'
import { MapShapes } from './MapShapes'
import { MapSpokes } from './MapSpokes'
import type { MapPaint } from './paint'
import { ORIGIN, type Shapes, shapesOf, unitAt } from './paths'
import type { Placing } from './placing'

interface MapPictureProps {
  readonly catalogue: Catalogue
  readonly drawing: Drawing
  readonly language: Language
  readonly paint: MapPaint
  readonly frame: Frame
  readonly size: Size
  readonly patternPrefix: string
  readonly isInteractive: boolean
  /** Other shapes than the coarse ones that serve a screen. */
  readonly shapes?: Shapes
  /** Names that are left out, because something else says them. */
  readonly isNamedElsewhere?: (label: Label) => boolean
  /** For programs that paint an outline over the letters it belongs to. */
  readonly isHaloApart?: boolean
}

/** All of the map at one frame. Moving it changes two transforms and the names; its shapes are drawn once. */
export function MapPicture(props: MapPictureProps) {
  const {
    catalogue,
    drawing,
    language,
    paint,
    frame,
    size,
    patternPrefix,
    isInteractive,
    isNamedElsewhere,
    isHaloApart,
  } = props
  const { scale, left, top, zoom } = frame
  const shapes = props.shapes ?? shapesOf(catalogue, unitAt(zoom))
  const placed = placeLabels(catalogue, drawing, language, { frame, size })
  const labels = isNamedElsewhere ? placed.filter((label) => !isNamedElsewhere(label)) : placed
  const placing = useMemo((): Placing => ({ kind: 'pixels', scale }), [scale])
  const perUnit = scale * shapes.unit
  const [x, y] = [scale * ORIGIN[0] + left, top - scale * ORIGIN[1]]
  return (
    <>
      <rect width={size.width} height={size.height} fill={paint.colour('sea')} />
      <g transform={`matrix(${perUnit} 0 0 ${perUnit} ${x.toFixed(2)} ${y.toFixed(2)})`}>
        <MapShapes
          catalogue={catalogue}
          drawing={drawing}
          shapes={shapes}
          paint={paint}
          zoom={zoom}
          unitsPerPixel={1 / perUnit}
          patternPrefix={patternPrefix}
          isInteractive={isInteractive}
        />
      </g>
      <g transform={`translate(${left.toFixed(2)} ${top.toFixed(2)})`}>
        <MapSpokes spokes={drawing.spokes} scale={scale} paint={paint} />
        <MapRankedArcs ranked={drawing.ranked} scale={scale} paint={paint} />
        <MapOwn own={drawing.own} scale={scale} paint={paint} placing={placing} />
        <MapPins
          points={drawing.points}
          pins={drawing.pins}
          hover={drawing.hover}
          zoom={zoom}
          paint={paint}
          placing={placing}
          isInteractive={isInteractive}
        />
        <MapLabels labels={labels} paint={paint} placing={placing} isHaloApart={isHaloApart} />
        <MapNumbers ranked={drawing.ranked} paint={paint} placing={placing} />
      </g>
    </>
  )
}
