import { memo } from 'react'
import type { LonLat } from '@/domain/catalogue'
import type { Drawing } from '@/map/drawing'
import { spokeWidth } from '@/map/spokes'
import type { MapPaint } from './paint'
import { pixelsOf } from './placing'

interface MapSpokesProps {
  readonly spokes: Drawing['spokes']
  /** Pixels for one planar metre. */
  readonly scale: number
  readonly paint: MapPaint
}

/** The star of a selected project or organisation, as `layers/spokes.ts` draws it. */
export const MapSpokes = memo(function MapSpokes({ spokes, scale, paint }: MapSpokesProps) {
  if (spokes === null) return null
  const at = (position: LonLat) => pixelsOf(position, scale)
  const lines = spokes.lines.map((spoke) => ({
    id: spoke.id,
    d: `M${at(spokes.hub)}L${at(spoke.to)}`,
    width: spokeWidth(spoke),
  }))
  return (
    <g fill="none" strokeLinecap="round" pointerEvents="none">
      <g stroke={paint.colour('panel')} strokeOpacity="0.8">
        {lines.map(({ id, d, width }) => (
          <path key={id} d={d} strokeWidth={width + 2} />
        ))}
      </g>
      <g stroke={paint.colour('focus')}>
        {lines.map(({ id, d, width }) => (
          <path key={id} d={d} strokeWidth={width} />
        ))}
      </g>
    </g>
  )
})
