import { memo } from 'react'
import type { LonLat } from '@/domain/catalogue'
import type { Drawing } from '@/map/drawing'
import { projection } from '@/map/projection'
import { At } from './At'
import type { MapPaint } from './paint'
import { type Placing, pixelsOf } from './placing'

interface MapRankedProps {
  readonly ranked: Drawing['ranked']
  /** Pixels for one planar metre. */
  readonly scale: number
  readonly paint: MapPaint
}

/** Lines from the region that looks for partners to the best candidates, as `layers/ranked.ts` draws them. */
export const MapRankedArcs = memo(function MapRankedArcs({ ranked, scale, paint }: MapRankedProps) {
  const arcs = ranked?.marks.filter(({ arc }) => arc.length > 1) ?? []
  if (arcs.length === 0) return null
  const at = (position: LonLat) => pixelsOf(position, scale)
  // The best last, to lie on top.
  const lines = arcs.toReversed().map(({ id, number, arc }) => ({
    id,
    d: `M${arc.map(at).join('L')}`,
    width: number <= 3 ? 3 : 1.75,
  }))
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round" pointerEvents="none">
      {lines.map(({ id, d, width }) => (
        <g key={id}>
          <path d={d} stroke={paint.colour('panel')} strokeWidth={width + 2.5} strokeOpacity="0.9" />
          <path d={d} stroke={paint.colour('accent')} strokeWidth={width} />
        </g>
      ))}
    </g>
  )
})

interface MapNumbersProps extends Omit<MapRankedProps, 'scale'> {
  readonly placing: Placing
}

/** Their numbers, and those of compared regions; pressing one selects its region. */
export const MapNumbers = memo(function MapNumbers({ ranked, paint, placing }: MapNumbersProps) {
  if (ranked === null) return null
  const origin = ranked.origin ? [{ ...ranked.origin, number: 0 }] : []
  return (
    <g fontSize="11" fontWeight="600" textAnchor="middle">
      {[...ranked.marks, ...origin].toReversed().map(({ id, position, number }) => (
        <At key={id} placing={placing} planar={projection.forward(position)}>
          <g data-target={`region.${id}`}>
            <circle
              r="10"
              fill={paint.colour(number === 0 ? 'focus' : 'accent')}
              stroke={paint.colour('panel')}
              strokeWidth="2"
            />
            {number > 0 && (
              <text y="4" fill={paint.colour('on-accent')}>
                {number}
              </text>
            )}
          </g>
        </At>
      ))}
    </g>
  )
})
