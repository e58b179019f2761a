/** The links of a region one after the other, as the keyboard steps through them; and the kinds of one link. */
import type { Catalogue } from './catalogue'
import type { Filter, LinkKind } from './filter'
import type { LinkId, RegionId } from './ids'
import { memoise } from './memoise'
import { linkParts, type SeenLink } from './seenLinks'
import { linksOfRegion } from './selectors'

/** "3 of 17: Kymenlaakso, 5 projects". */
export interface LinkStep extends SeenLink {
  /** The end that isn't the region itself. */
  readonly other: RegionId
  /** 1-based. */
  readonly position: number
  readonly of: number
}

/** Strongest first, those beyond `top` included. */
export const stepLinks = memoise(
  (catalogue: Catalogue, region: RegionId, filter: Filter): readonly LinkStep[] =>
    linksOfRegion(catalogue, region, filter).map((seen, index, all) => ({
      ...seen,
      other: seen.link.a === region ? seen.link.b : seen.link.a,
      position: index + 1,
      of: all.length,
    })),
  (catalogue, region, filter) => [catalogue, region, ...linkParts(filter)],
)

/** The step after (or before) the present one, around the end; the first (or last) where none is present yet. */
export function nextStep(
  steps: readonly LinkStep[],
  present: LinkId | null,
  direction: 'forward' | 'back' = 'forward',
): LinkStep | undefined {
  const at = steps.findIndex(({ link }) => link.id === present)
  if (at < 0) return direction === 'forward' ? steps[0] : steps.at(-1)
  return direction === 'forward' ? steps[(at + 1) % steps.length] : steps.at(at - 1)
}

/** All kinds of a pair that are chosen, strongest claim first; a white space is affinity whatever is chosen. */
export function kindsOf(seen: SeenLink, filter: Pick<Filter, 'linkKinds' | 'whiteSpace'>): readonly LinkKind[] {
  const kinds: LinkKind[] = []
  if (seen.projects > 0) kinds.push('project')
  if (seen.events > 0) kinds.push('event')
  const isAlike = seen.link.affinity !== undefined && filter.linkKinds.includes('affinity')
  if (isAlike || filter.whiteSpace) kinds.push('affinity')
  return kinds
}
