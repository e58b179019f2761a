/** How a link looks for the moment: the same in both faces of the map and on slides. */
import type { LinkMark } from '@/map/marks'
import type { FeatureState } from './mapLayer'

const emphasised = { faded: 0.15, related: 0.9, selected: 1 } as const

/** `isTouched`: it ends in the region under the pointer. */
export function linkState({ kind, width, opacity, emphasis }: LinkMark, isTouched: boolean): FeatureState {
  const own = emphasis === 'normal' ? opacity : emphasised[emphasis]
  const isStrong = isTouched || emphasis === 'selected' || emphasis === 'related'
  return {
    kind,
    width: emphasis === 'selected' ? width + 1 : width,
    opacity: isTouched ? Math.max(own, emphasised.related) : own,
    halo: isStrong ? 0.9 : emphasis === 'faded' ? 0 : 0.45,
    ...(isStrong ? { strong: true } : {}),
  }
}
