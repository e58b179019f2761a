import { type PatternSpec, patternSpec } from '@/map/layers/patterns'
import { faded } from '@/map/palette'
import { patternIdOf } from './look'
import type { MapPaint } from './paint'

/** Distance of strokes and dots, pixels. */
const PERIOD = 8
/** How much of its colour the ground behind strokes has; the strength of colours side by side. As in `gl/patternImages.ts`. */
const GROUND = 0.4
const BANDS = 0.8
/** Strength of the strokes that say "no data". */
const NO_DATA = 0.59

interface PatternsProps {
  /** As `patternName` gives them. */
  readonly names: readonly string[]
  readonly prefix: string
  readonly paint: MapPaint
  /** Units of the regions' path data for one pixel: a pattern is as large at every zoom. */
  readonly unitsPerPixel: number
}

/** The patterns that fill regions. */
export function Patterns({ names, prefix, paint, unitsPerPixel }: PatternsProps) {
  const idOf = patternIdOf(prefix)
  return (
    <defs>
      {names.map((name) => {
        const spec = patternSpec(name)
        const { width, height, turn } = tileOf(spec)
        return (
          <pattern
            key={name}
            id={idOf(name)}
            width={width}
            height={height}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${Number(unitsPerPixel.toPrecision(6))})${turn}`}
          >
            <Tile spec={spec} paint={paint} />
          </pattern>
        )
      })}
    </defs>
  )
}

/** Strokes are drawn upright and turned, so that tiles join without a seam. */
function tileOf({ pattern, colours }: PatternSpec) {
  const across = PERIOD / Math.SQRT2
  if (pattern === 'bands') {
    const width = ((colours.length > 2 ? 32 : 16) / Math.SQRT2).toFixed(3)
    return { width, height: 16, turn: ' rotate(45)' }
  }
  if (pattern === 'grid' || pattern === 'dots') return { width: PERIOD, height: PERIOD, turn: '' }
  return { width: across.toFixed(3), height: 16, turn: pattern === 'falling' ? ' rotate(-45)' : ' rotate(45)' }
}

function Tile({ spec, paint }: { readonly spec: PatternSpec; readonly paint: MapPaint }) {
  const { pattern, colours, isFaded } = spec
  const strength = isFaded ? faded : 1
  const [first = 'ramp-1'] = colours
  if (pattern === 'no-data') {
    return (
      <>
        <rect width="16" height="16" fill={paint.colour('region')} />
        <rect width="0.71" height="16" fill={paint.colour('country-line')} opacity={NO_DATA} />
      </>
    )
  }
  if (pattern === 'bands') {
    const width = (colours.length > 2 ? 32 : 16) / Math.SQRT2 / colours.length
    return colours.map((colour, band) => (
      <rect
        key={colour}
        x={(band * width).toFixed(3)}
        width={width.toFixed(3)}
        height="16"
        fill={paint.onRegion(colour, BANDS * strength)}
      />
    ))
  }
  const ink = paint.onRegion(first, strength)
  return (
    <>
      <rect width="16" height="16" fill={paint.onRegion(first, GROUND * strength)} />
      {pattern === 'dots' && <circle cx="4" cy="4" r="2.25" fill={ink} />}
      {pattern === 'grid' && <path d="M0 0H8V1.75H1.75V8H0z" fill={ink} />}
      {(pattern === 'rising' || pattern === 'falling') && <rect width="1.77" height="16" fill={ink} />}
    </>
  )
}
