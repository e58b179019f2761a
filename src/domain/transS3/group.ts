/** How a group of regions is put together: one by one, by country, or by a project's partners. */
import { baseRegion } from '@/domain/baseRegion'
import type { Catalogue } from '@/domain/catalogue'
import { sortedUnique } from '@/domain/grouping'
import type { CountryCode, ProjectId, RegionId } from '@/domain/ids'
import type { Project } from '@/domain/schema/projects'
import { searchEntries, searchIndex } from '@/domain/searchIndex'

export type GroupPart =
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'country'; readonly id: CountryCode }
  | { readonly kind: 'project'; readonly id: ProjectId }

/** Base regions that a part stands for, sorted; associated organisations lend a project their name, not their region. */
export function regionsOf(catalogue: Catalogue, part: GroupPart): readonly RegionId[] {
  switch (part.kind) {
    case 'region': {
      const region = baseRegion(catalogue, part.id)
      return region ? [region.id] : []
    }
    case 'country':
      return [...catalogue.regions.values()].filter(({ country }) => country === part.id).map(({ id }) => id)
    case 'project':
      return partnerRegions(catalogue, catalogue.projects.get(part.id))
  }
}

function partnerRegions(catalogue: Catalogue, project: Project | undefined): readonly RegionId[] {
  const seats = (project?.partners ?? []).flatMap(({ role, regionId }) =>
    role !== 'associated' && regionId && catalogue.regions.has(regionId) ? [regionId] : [],
  )
  return sortedUnique(seats)
}

export interface FoundPart {
  readonly part: GroupPart
  /** English name of a region, title of a project; countries are named by whoever shows them. */
  readonly label: string
  readonly country?: CountryCode
  readonly regions: readonly RegionId[]
}

/** Countries whose name begins like the query (`nameOf` in the reader's language), then regions and projects as the search ranks them. */
export function findParts(
  catalogue: Catalogue,
  query: string,
  nameOf: (country: CountryCode) => string,
  limit: number,
): readonly FoundPart[] {
  const wanted = query.trim().toLocaleLowerCase()
  const countries = [...catalogue.countries.keys()]
    .filter((code) => wanted !== '' && nameOf(code).toLocaleLowerCase().startsWith(wanted))
    .map((id): FoundPart => ({ ...withRegions(catalogue, { kind: 'country', id }), label: nameOf(id) }))
  const others = searchEntries(searchIndex(catalogue), query, Number.POSITIVE_INFINITY).flatMap(
    ({ target, kind, label, country }): readonly FoundPart[] => {
      if (target.kind !== 'selection' || (kind !== 'region' && kind !== 'project')) return []
      const { selection } = target
      if (selection.kind !== 'region' && selection.kind !== 'project') return []
      return [{ ...withRegions(catalogue, selection), label, ...(country && { country }) }]
    },
  )
  return [...countries, ...others].filter(({ regions }) => regions.length > 0).slice(0, limit)
}

function withRegions(catalogue: Catalogue, part: GroupPart) {
  return { part, regions: regionsOf(catalogue, part) }
}
