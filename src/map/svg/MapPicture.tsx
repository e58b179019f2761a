import { useMemo } from 'react'
import type { Catalogue } from '@/domain/catalogue'
import type { Language } from '@/domain/schema/vocabulary'
import type { Size } from '@/map/camera'
import type { Drawing } from '@/map/drawing'
import type { Frame } from './frame'
import { placeLabels } from './labels'
import { MapLabels } from './MapLabels'
import { MapPins } from './MapPins'
import { MapShapes } from './MapShapes'
import type { MapPaint } from './paint'
import { ORIGIN, shapesOf, unitAt } from './paths'
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
}

/** All of the map at one frame. Moving it changes two transforms and the names; its shapes are drawn once. */
export function MapPicture(props: MapPictureProps) {
  const { catalogue, drawing, language, paint, frame, size, patternPrefix, isInteractive } = props
  const { scale, left, top, zoom } = frame
  const shapes = shapesOf(catalogue, unitAt(zoom))
  const labels = placeLabels(catalogue, drawing, language, { frame, size })
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
        <MapPins
          points={drawing.points}
          pins={drawing.pins}
          hover={drawing.hover}
          zoom={zoom}
          paint={paint}
          placing={placing}
          isInteractive={isInteractive}
        />
        <MapLabels labels={labels} paint={paint} placing={placing} />
      </g>
    </>
  )
}
