/** Organisations and regions by a few letters, for the field that adds them to a team. */
import type { Catalogue } from '@/domain/catalogue'
import type { CountryCode } from '@/domain/ids'
import { searchEntries, searchIndex } from '@/domain/searchIndex'
import type { MemberId } from './team'

export interface FoundMember {
  readonly id: MemberId
  readonly kind: 'region' | 'org'
  readonly label: string
  readonly country: CountryCode | undefined
}

/** Best first, in the order of the search; those in the team are left out. */
export function findMembers(
  catalogue: Catalogue,
  query: string,
  team: readonly MemberId[],
  limit: number,
): readonly FoundMember[] {
  return searchEntries(searchIndex(catalogue), query, Number.POSITIVE_INFINITY)
    .flatMap(({ kind, target, label, country }): readonly FoundMember[] => {
      if (target.kind !== 'selection' || (kind !== 'region' && kind !== 'organisation')) return []
      const { selection } = target
      if (selection.kind !== 'region' && selection.kind !== 'org') return []
      return team.includes(selection.id) ? [] : [{ kind: selection.kind, id: selection.id, label, country }]
    })
    .slice(0, limit)
}
