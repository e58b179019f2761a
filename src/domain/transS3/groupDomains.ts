/** Which domains a group of regions shares, which some could bring for the others, which are missing; and what verifies them. */
import { domainRarity } from '@/domain/affinity'
import type { Catalogue } from '@/domain/catalogue'
import type { CompareFilter } from '@/domain/compare/domains'
import { domainsDone } from '@/domain/consortium/coverage'
import { compareText, sortedUnique } from '@/domain/grouping'
import type { CountryCode, DomainId, RegionId } from '@/domain/ids'
import { type DomainRow, rowOf } from '@/domain/matrix/domainMatrix'
import { memoise } from '@/domain/memoise'
import type { Organisation } from '@/domain/schema/organisations'
import type { Project } from '@/domain/schema/projects'
import type { Domain } from '@/domain/schema/sources'
import { regionMatches } from '@/domain/selectors'
import { domainSets } from '@/domain/whiteSpace'

/**
 * `shared`: named by at least half of the regions of which a strategy is known, and by two at least. `complementary`:
 * by fewer. `missing`: by none. Our thresholds.
 */
export const groupClasses = ['shared', 'complementary', 'missing'] as const
export type GroupClass = (typeof groupClasses)[number]

export interface GroupDomain {
  readonly domain: Domain
  readonly class: GroupClass
  /** Regions that name it, by id. */
  readonly naming: readonly RegionId[]
  readonly countries: readonly CountryCode[]
  /** Projects of the domain in which at least two of the regions took part, by id. */
  readonly projects: readonly Project[]
  /** Organisations of the regions with a project of the domain, by id. */
  readonly organisations: readonly Organisation[]
}

export interface GroupDomains {
  /** One for each region, by id. */
  readonly rows: readonly DomainRow[]
  /** Regions of which a strategy is known under the filter. */
  readonly known: number
  /** By class; within a class those that more regions name first, then the rarer in the whole area, then by id. */
  readonly domains: readonly GroupDomain[]
}

export const groupDomains = memoise(
  (catalogue: Catalogue, group: readonly RegionId[], filter: CompareFilter): GroupDomains => {
    const matches = regionMatches(catalogue, { ...filter, domains: [], match: 'any', countries: [] })
    const rows = sortedUnique(group).flatMap((id) => {
      const match = matches.get(id)
      return match ? [rowOf(catalogue, match, filter.showUnverified)] : []
    })
    const known = rows.filter(({ period }) => period !== null).length
    const rarity = domainRarity(domainSets(catalogue, filter.period, filter.showUnverified))
    const describe = describer(catalogue, rows, known)
    const domains = [...catalogue.domains.values()]
      .map(describe)
      .sort(
        (one, other) =>
          groupClasses.indexOf(one.class) - groupClasses.indexOf(other.class) ||
          other.naming.length - one.naming.length ||
          (rarity.get(other.domain.id) ?? 0) - (rarity.get(one.domain.id) ?? 0) ||
          compareText(one.domain.id, other.domain.id),
      )
    return { rows, known, domains }
  },
  (catalogue, group, { period, showUnverified }) => [catalogue, sortedUnique(group).join(), period, showUnverified],
)

export function classOf(naming: number, known: number): GroupClass {
  if (naming === 0) return 'missing'
  return naming >= 2 && naming * 2 >= known ? 'shared' : 'complementary'
}

function describer(catalogue: Catalogue, rows: readonly DomainRow[], known: number): (domain: Domain) => GroupDomain {
  const ids = new Set(rows.map(({ region }) => region.id))
  const common = [...catalogue.projects.values()].filter((project) => isCommon(project, ids))
  const bodies = [...ids]
    .flatMap((id) => catalogue.organisationsByRegion.get(id) ?? [])
    .map((body) => ({ body, done: domainsDone(catalogue, body) }))
    .sort((one, other) => compareText(one.body.id, other.body.id))
  return (domain) => {
    const naming = rows.filter((row) => isNamed(row, domain.id)).map(({ region }) => region)
    return {
      domain,
      class: classOf(naming.length, known),
      naming: naming.map(({ id }) => id),
      countries: sortedUnique(naming.map(({ country }) => country)),
      projects: common.filter(({ domains }) => domains.includes(domain.id)),
      organisations: bodies.filter(({ done }) => done.has(domain.id)).map(({ body }) => body),
    }
  }
}

export const isNamed = ({ cells }: DomainRow, domain: DomainId) => (cells.get(domain)?.level ?? null) !== null

/** Associated organisations lend a project their name, not their region. */
function isCommon({ partners }: Project, ids: ReadonlySet<RegionId>): boolean {
  const own = partners.flatMap(({ role, regionId }) =>
    role !== 'associated' && regionId && ids.has(regionId) ? [regionId] : [],
  )
  return new Set(own).size > 1
}
