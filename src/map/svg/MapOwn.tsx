import { memo } from 'react'
import type { LonLat } from '@/domain/catalogue'
import type { Drawing } from '@/map/drawing'
import { projection } from '@/map/projection'
import { At } from './At'
import type { MapPaint } from './paint'
import { type Placing, pixelsOf } from './placing'

interface MapOwnProps {
  readonly own: Drawing['own']
  /** Pixels for one planar metre. */
  readonly scale: number
  readonly paint: MapPaint
  readonly placing: Placing
}

/** A reader's own links and points, as `layers/own.ts` draws them: in a colour that nothing else has. */
export const MapOwn = memo(function MapOwn({ own, scale, paint, placing }: MapOwnProps) {
  if (own.points.length + own.links.length === 0) return null
  const at = (position: LonLat) => pixelsOf(position, scale)
  const colour = paint.colour('domain-4')
  return (
    <g>
      <g fill="none" stroke={colour} strokeLinecap="round" strokeOpacity="0.8">
        {own.links.map(({ id, ends, width }) => (
          <path key={id} data-target={`ownLink.${id}`} d={`M${ends.map(at).join('L')}`} strokeWidth={width} />
        ))}
      </g>
      {own.points.map(({ id, position }) => (
        <At key={id} placing={placing} planar={projection.forward(position)}>
          <circle data-target={`ownPoint.${id}`} r="4.5" fill={colour} stroke={paint.colour('panel')} strokeWidth="1" />
        </At>
      ))}
    </g>
  )
})
