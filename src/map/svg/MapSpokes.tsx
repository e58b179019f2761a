import { memo } from 'react'
import type { Drawing } from '@/map/drawing'
import { projection } from '@/map/projection'
import { spokeWidth } from '@/map/spokes'
import type { MapPaint } from './paint'

interface MapSpokesProps {
  readonly spokes: Drawing['spokes']
  /** Pixels for one planar metre. */
  readonly scale: number
  readonly paint: MapPaint
}

/** The star of a selected project or organisation, as `layers/spokes.ts` draws it. */
export const MapSpokes = memo(function MapSpokes({ spokes, scale, paint }: MapSpokesProps) {
  if (spokes === null) return null
  const at = (position: readonly number[]) => {
    const [easting, northing] = projection.forward(position)
    return `${(easting * scale).toFixed(1)} ${(-northing * scale).toFixed(1)}`
  }
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
