import type { Catalogue } from '@/domain/catalogue'
import type { Filter, Selection } from '@/domain/filter'
import type { Relation } from '@/domain/related'
import { related } from '@/domain/selectors'
import type { Emphasis } from './marks'

/** What belongs to the selection; `null` where nothing on the map does, since then all would fade for no reason. */
export function onMap(catalogue: Catalogue, selection: Selection | null, filter: Filter): Relation | null {
  const relation = related(catalogue, selection, filter)
  return relation && relation.regions.size + relation.links.size > 0 ? relation : null
}

/** How one thing stands towards a selection: it, what belongs to it, or the rest, which fades. */
export function emphasisOf<Id>(id: Id, isSelected: boolean, related: ReadonlySet<Id> | undefined): Emphasis {
  if (isSelected) return 'selected'
  if (!related) return 'normal'
  return related.has(id) ? 'related' : 'faded'
}
