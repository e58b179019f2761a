import type { MapPaint } from './paint'

interface Outlined {
  readonly paint: MapPaint
  /** Pixels of an outline in the colour of the quiet lines; none where the lines are drawn by themselves. */
  readonly outline?: number | undefined
}

/** The same width at every zoom. */
export const outlined = { vectorEffect: 'non-scaling-stroke' } as const

export function outlineOf({ paint, outline }: Outlined) {
  return outline === undefined ? {} : { stroke: paint.colour('region-line'), strokeWidth: outline }
}
