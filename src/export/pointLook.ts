import type { PointMark } from './legend'

export interface PointLook {
  readonly radius: number
  readonly heart: number
  readonly isHollow: boolean
  readonly count: string
}

/** Radii and colours of pins in a legend, as `MapPins` draws them. */
export const pointLook: Readonly<Record<PointMark, PointLook>> = {
  partners: { radius: 6.5, heart: 2.2, isHollow: false, count: '' },
  others: { radius: 4.5, heart: 0, isHollow: false, count: '' },
  events: { radius: 4.5, heart: 0, isHollow: true, count: '' },
  places: { radius: 8, heart: 0, isHollow: false, count: '3' },
}
