import type { Emphasis } from './marks'

/** How one thing stands towards a selection: it, what belongs to it, or the rest, which fades. */
export function emphasisOf<Id>(id: Id, isSelected: boolean, related: ReadonlySet<Id> | undefined): Emphasis {
  if (isSelected) return 'selected'
  if (!related) return 'normal'
  return related.has(id) ? 'related' : 'faded'
}
