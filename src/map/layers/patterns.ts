/** Names of the images that fill a region with a pattern: what is in the name is all that decides the image. */
import type { LayerColour, LayerFill, PatternFill } from '@/domain/layers/layer'

/** "No data": strokes on plain ground, which no colour of a ramp could say. */
const hatch = 'no-data'
const isFadedMark = 'faded'

export interface PatternSpec {
  readonly pattern: PatternFill['pattern'] | typeof hatch
  readonly colours: readonly LayerColour[]
  readonly isFaded: boolean
}

/** `undefined` for a fill of one colour or none. "No data" is quiet enough not to fade. */
export function patternName(fill: LayerFill, isFaded: boolean): string | undefined {
  if (fill === hatch) return hatch
  if (fill === null || typeof fill === 'string') return undefined
  return [fill.pattern, ...fill.colours, ...(isFaded ? [isFadedMark] : [])].join(' ')
}

/** The other way round, for names that `patternName` gave. */
export function patternSpec(name: string): PatternSpec {
  const [pattern, ...rest] = name.split(' ')
  const colours = rest.filter((part) => part !== isFadedMark)
  return {
    pattern: pattern as PatternSpec['pattern'],
    colours: colours as LayerColour[],
    isFaded: rest.length > colours.length,
  }
}
