/** Attributes of regions and links: what `layers/regions.ts` and `layers/links.ts` say to the WebGL map. */
import type { LinkKind } from '@/domain/filter'
import { patternName } from '@/map/layers/patterns'
import type { RegionMark } from '@/map/marks'
import { faded } from '@/map/palette'
import type { ColourToken } from '@/ui/tokens'
import type { MapPaint } from './paint'

export const linkColour: Readonly<Record<LinkKind, ColourToken>> = {
  project: 'link-project',
  event: 'link-event',
  affinity: 'link-affinity',
}

/** `patternId` gives the id of the element that draws the pattern of a name. */
export function regionFill(
  mark: Pick<RegionMark, 'fill' | 'emphasis'>,
  paint: MapPaint,
  patternId: (name: string) => string,
): string {
  const isFaded = mark.emphasis === 'faded'
  const pattern = patternName(mark.fill, isFaded)
  if (pattern !== undefined) return `url(#${patternId(pattern)})`
  return typeof mark.fill === 'string' && mark.fill !== 'no-data'
    ? paint.onRegion(mark.fill, isFaded ? faded : 1)
    : paint.colour('region')
}

/** Names of the patterns that the regions use, sorted. */
export function patternsOf(marks: Iterable<Pick<RegionMark, 'fill' | 'emphasis'>>): readonly string[] {
  const names = [...marks].flatMap(({ fill, emphasis }) => patternName(fill, emphasis === 'faded') ?? [])
  return [...new Set(names)].sort()
}

/** An id that holds in an address within the document. */
export function patternIdOf(prefix: string): (name: string) => string {
  return (name) => `${prefix}${name.replaceAll(' ', '-')}`
}
