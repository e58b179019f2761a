import { memo } from 'react'
import type { PointGroup } from '@/domain/points'
import type { Drawing } from '@/map/drawing'
import type { Emphasis } from '@/map/marks'
import { FADED_PIN, isMainPartner, pinIdOf, pinTarget } from '@/map/pinMarks'
import { projection } from '@/map/projection'
import { sizeAt, sizes } from '@/map/sizes'
import { At } from './At'
import type { MapPaint } from './paint'
import type { Placing } from './placing'

interface MapPinsProps {
  readonly points: Drawing['points']
  readonly pins: Drawing['pins']
  readonly hover: Drawing['hover']
  readonly zoom: number
  readonly paint: MapPaint
  readonly placing: Placing
  /** A picture that nobody points at needs no larger circles to be hit by. */
  readonly isInteractive: boolean
}

/** Organisations and events; the main partners last, to lie on top. */
export const MapPins = memo(function MapPins(props: MapPinsProps) {
  const { points, pins, hover, zoom, paint, placing, isInteractive } = props
  const emphasis = new Map(pins.map((pin) => [pin.id, pin.emphasis]))
  const hovered = hover && hover.kind !== 'region' && hover.kind !== 'link' ? pinIdOf(points, hover) : null
  const isMain = ({ organisations }: PointGroup) => organisations.some(isMainPartner)
  const ordered = [...points].sort((one, other) => Number(isMain(one)) - Number(isMain(other)))
  return (
    <g>
      {ordered.map((group) => {
        const { id } = pinTarget(group)
        return (
          <At key={group.key} placing={placing} planar={projection.forward(group.position)}>
            <Pin
              group={group}
              emphasis={emphasis.get(id) ?? 'normal'}
              isHovered={id === hovered}
              zoom={zoom}
              paint={paint}
              isInteractive={isInteractive}
            />
          </At>
        )
      })}
    </g>
  )
})

interface PinProps {
  readonly group: PointGroup
  readonly emphasis: Emphasis
  readonly isHovered: boolean
  readonly zoom: number
  readonly paint: MapPaint
  readonly isInteractive: boolean
}

function Pin({ group, emphasis, isHovered, zoom, paint, isInteractive }: PinProps) {
  const { kind, id } = pinTarget(group)
  const isHollow = group.organisations.length === 0
  const isMain = group.organisations.some(isMainPartner)
  const isSelected = emphasis === 'selected'
  const stops = kind === 'place' ? sizes.placePin : isMain ? sizes.mainPin : sizes.otherPin
  const radius = sizeAt(stops, zoom) + (isSelected || isHovered ? 2.5 : 0)
  const body = isSelected ? 'focus' : isHollow ? 'panel' : 'accent'
  return (
    <g data-target={`${kind}.${id}`} opacity={emphasis === 'faded' ? FADED_PIN : undefined}>
      <circle
        r={tenth(radius)}
        fill={paint.colour(body)}
        stroke={paint.colour(isHollow ? 'link-event' : 'panel')}
        strokeWidth={isMain || isHollow ? 2 : 1.25}
      />
      {isMain && kind !== 'place' && <circle r={tenth(sizeAt(sizes.heart, zoom))} fill={paint.colour('panel')} />}
      {kind === 'place' && (
        <text
          y={tenth(sizeAt(sizes.count, zoom) * 0.36)}
          fontSize={tenth(sizeAt(sizes.count, zoom))}
          fontWeight="600"
          textAnchor="middle"
          fill={paint.colour(isHollow ? 'link-event' : 'panel')}
        >
          {group.organisations.length + group.events.length}
        </text>
      )}
      {/* Below this a finger would miss. */}
      {isInteractive && <circle r="12" fill="none" pointerEvents="all" />}
    </g>
  )
}

const tenth = (pixels: number) => Math.round(pixels * 10) / 10
