import { memo } from 'react'
import { At } from './At'
import type { Label, LabelKind } from './labels'
import type { MapPaint } from './paint'
import type { Placing } from './placing'

interface MapLabelsProps {
  readonly labels: readonly Label[]
  readonly paint: MapPaint
  readonly placing: Placing
  /** Outlines by themselves below the letters, for programs that know no order of painting. */
  readonly isHaloApart?: boolean | undefined
}

/** Names lie over everything and never in the way of the pointer. */
export const MapLabels = memo(function MapLabels({ isHaloApart = false, ...names }: MapLabelsProps) {
  const { paint } = names
  const halo = { stroke: paint.colour('region'), strokeWidth: 3, strokeLinejoin: 'round' } as const
  return (
    <g fill={paint.colour('ink')} pointerEvents="none">
      <g {...halo} {...(isHaloApart ? { 'aria-hidden': true } : { paintOrder: 'stroke' })}>
        <Names {...names} hasHalo />
      </g>
      {isHaloApart && <Names {...names} hasHalo={false} />}
    </g>
  )
})

interface NamesProps extends Omit<MapLabelsProps, 'isHaloApart'> {
  readonly hasHalo: boolean
}

function Names({ labels, paint, placing, hasHalo }: NamesProps) {
  return [...labels].reverse().map((label) => (
    <At key={label.key} placing={placing} planar={label.planar}>
      <Name label={label} paint={paint} hasHalo={hasHalo} />
    </At>
  ))
}

const attributes: Readonly<Record<LabelKind, (paint: MapPaint) => Readonly<Record<string, string | number>>>> = {
  named: () => ({ fontWeight: 600 }),
  other: () => ({}),
  country: () => ({ letterSpacing: '0.16em', opacity: 0.8 }),
  sea: (paint) => ({
    fontStyle: 'italic',
    letterSpacing: '0.08em',
    fill: paint.colour('sea-ink'),
  }),
}
const seaHalo = (paint: MapPaint) => ({ stroke: paint.colour('sea'), strokeWidth: 2.4 })

interface NameProps extends Pick<NamesProps, 'paint' | 'hasHalo'> {
  readonly label: Label
}

function Name({ label, paint, hasHalo }: NameProps) {
  const { kind, lines, size, dx, dy, align, isFaded } = label
  const leading = kind === 'sea' ? 1.25 : 1.15
  return (
    <text
      fontSize={size}
      textAnchor={align === 'start' ? undefined : align}
      {...attributes[kind](paint)}
      {...(hasHalo && kind === 'sea' ? seaHalo(paint) : {})}
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
