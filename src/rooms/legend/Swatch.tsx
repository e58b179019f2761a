import { type CSSProperties, useId } from 'react'
import type { LayerFill, PatternFill } from '@/domain/layers/layer'
import { classNames } from '@/ui/classNames'
import styles from './Legend.module.css'

/** The fill of a class as the map draws it. */
export function Swatch({ fill }: { readonly fill: LayerFill }) {
  if (fill === 'no-data') return <span className={classNames(styles['swatch'], styles['hatched'])} />
  if (fill !== null && typeof fill !== 'string') return <PatternSwatch fill={fill} />
  const colour = { '--fill': `var(--${fill ?? 'region'})` } as CSSProperties
  return <span className={styles['swatch']} style={colour} />
}

/** Turned, so that upright strokes become the map's diagonal ones. */
const turns = { rising: 45, falling: -45, bands: 45, grid: 0, dots: 0 } as const
const period = 7

function PatternSwatch({ fill: { pattern, colours } }: { readonly fill: PatternFill }) {
  const id = useId()
  const size = pattern === 'bands' ? colours.length * 5 : period
  const [ground = 'region'] = colours
  return (
    <svg className={styles['swatch']} viewBox="0 0 24 14" aria-hidden="true" focusable="false">
      <pattern
        id={id}
        width={size}
        height={size}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${turns[pattern]})`}
      >
        {pattern === 'bands' &&
          colours.map((colour, index) => (
            <rect key={colour} x={index * 5} width="5" height={size} fill={`var(--${colour})`} fillOpacity="0.8" />
          ))}
        {(pattern === 'rising' || pattern === 'falling' || pattern === 'grid') && (
          <rect width="2.4" height={period} fill={`var(--${ground})`} />
        )}
        {pattern === 'grid' && <rect width={period} height="2.4" fill={`var(--${ground})`} />}
        {pattern === 'dots' && <circle cx="3.5" cy="3.5" r="2" fill={`var(--${ground})`} />}
      </pattern>
      <rect width="24" height="14" fill="var(--region)" />
      {pattern !== 'bands' && <rect width="24" height="14" fill={`var(--${ground})`} fillOpacity="0.4" />}
      <rect width="24" height="14" fill={`url(#${id})`} />
    </svg>
  )
}
