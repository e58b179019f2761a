import type { ReactNode } from 'react'
import { type Placing, type Planar, sharesOf } from './placing'

interface AtProps {
  readonly placing: Placing
  readonly planar: Planar
  readonly children: ReactNode
}

/** What is inside is drawn around a place, in pixels. */
export function At({ placing, planar, children }: AtProps) {
  if (placing.kind === 'shares') {
    const [x, y] = sharesOf(placing.box, planar)
    return (
      <svg x={x} y={y} overflow="visible" aria-hidden="true">
        {children}
      </svg>
    )
  }
  const [x, y] = [planar[0] * placing.scale, -planar[1] * placing.scale]
  return <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>{children}</g>
}
