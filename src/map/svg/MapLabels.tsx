import { memo } from 'react'
import { At } from './At'
import type { Label, LabelKind } from './labels'
import type { MapPaint } from './paint'
import type { Placing } from './placing'

interface MapLabelsProps {
  readonly labels: readonly Label[]
  readonly paint: MapPaint
  readonly placing: Placing
}

/** Names lie over everything and never in the way of the pointer. */
export const MapLabels = memo(function MapLabels({ labels, paint, placing }: MapLabelsProps) {
  return (
    <g
      fill={paint.colour('ink')}
      stroke={paint.colour('region')}
      strokeWidth="3"
      strokeLinejoin="round"
      paintOrder="stroke"
      pointerEvents="none"
    >
      {[...labels].reverse().map((label) => (
        <At key={label.key} placing={placing} planar={label.planar}>
          <Name label={label} paint={paint} />
        </At>
      ))}
    </g>
  )
})

const attributes: Readonly<Record<LabelKind, (paint: MapPaint) => Readonly<Record<string, string | number>>>> = {
  named: () => ({ fontWeight: 600 }),
  other: () => ({}),
  country: () => ({ letterSpacing: '0.16em', opacity: 0.8 }),
  sea: (paint) => ({
    fontStyle: 'italic',
    letterSpacing: '0.08em',
    fill: paint.colour('sea-ink'),
    stroke: paint.colour('sea'),
    strokeWidth: 2.4,
  }),
}

function Name({ label, paint }: { readonly label: Label; readonly paint: MapPaint }) {
  const { kind, lines, size, dx, dy, align, isFaded } = label
  const leading = kind === 'sea' ? 1.25 : 1.15
  return (
    <text
      fontSize={size}
      textAnchor={align === 'start' ? undefined : align}
      {...attributes[kind](paint)}
      {...(isFaded ? { opacity: 0.5 } : {})}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={dx} y={Math.round(dy + index * leading * size)}>
          {kind === 'country' ? line.toLocaleUpperCase() : line}
        </tspan>
      ))}
    </text>
  )
}
