/** Which domains compared regions share. */
import type { Catalogue } from '@/domain/catalogue'
import type { Filter } from '@/domain/filter'
import type { DomainId, RegionId } from '@/domain/ids'
import { type DomainRow, rowOf } from '@/domain/matrix/domainMatrix'
import { memoise } from '@/domain/memoise'
import type { Priority } from '@/domain/schema/priorities'
import type { Domain } from '@/domain/schema/sources'
import { prioritiesOf, regionMatches } from '@/domain/selectors'

/** Named by all of whom a strategy is known, by some, by one alone, by none. */
export const alignments = ['all', 'some', 'one', 'none'] as const
export type Alignment = (typeof alignments)[number]

export interface ComparedDomains {
  /** One for each region, in their order. */
  readonly rows: readonly DomainRow[]
  /** In the order of the taxonomy; a group without domains is left out. */
  readonly groups: readonly { readonly alignment: Alignment; readonly domains: readonly Domain[] }[]
}

/** Which strategies count. */
export type CompareFilter = Pick<Filter, 'period' | 'showUnverified'>

export const compareDomains = memoise(
  (catalogue: Catalogue, regions: readonly RegionId[], filter: CompareFilter): ComparedDomains => {
    const matches = regionMatches(catalogue, { ...filter, domains: [], match: 'any', countries: [] })
    const rows = regions.flatMap((id) => {
      const match = matches.get(id)
      return match ? [rowOf(catalogue, match, filter.showUnverified)] : []
    })
    const known = rows.filter(({ period }) => period !== null)
    const domainsOf = (wanted: Alignment) =>
      [...catalogue.domains.values()].filter(({ id }) => alignmentOf(known, id) === wanted)
    return {
      rows,
      groups: alignments
        .map((alignment) => ({ alignment, domains: domainsOf(alignment) }))
        .filter(({ domains }) => domains.length > 0),
    }
  },
  (catalogue, regions, { period, showUnverified }) => [catalogue, regions.join(), period, showUnverified],
)

/** A region of which nothing is known is asked for nothing: it can't tell shared from missing. */
function alignmentOf(known: readonly DomainRow[], domain: DomainId): Alignment {
  const naming = known.filter(({ cells }) => (cells.get(domain)?.level ?? null) !== null).length
  if (naming === 0) return 'none'
  if (naming === 1) return 'one'
  return naming === known.length ? 'all' : 'some'
}

/** Priorities of one region that count and name the domain. */
export function prioritiesNaming(
  catalogue: Catalogue,
  region: RegionId,
  domain: DomainId,
  filter: CompareFilter,
): readonly Priority[] {
  return prioritiesOf(catalogue, region, filter).filter(({ domains }) => domains.includes(domain))
}
