import type { Catalogue } from './catalogue'
import type { Filter } from './filter'
import type { DomainId } from './ids'
import { memoise } from './memoise'
import { countMatching, type RegionFilter } from './selectors'

export interface Relaxation {
  /** What to change in the filter so that something matches. */
  readonly change: Partial<Filter>
  readonly kind:
    | 'match-any'
    | 'newest-period'
    | 'show-unverified'
    | 'drop-domain'
    | 'drop-countries'
    /** Only offered where nothing smaller helps. */
    | 'drop-domains'
  readonly domain?: DomainId
  /** How many regions match then. */
  readonly regions: number
}

type Candidate = Omit<Relaxation, 'regions'>

/** Nearest changes that make something match, best first; empty while something does. */
export const relaxations = memoise(
  (catalogue: Catalogue, filter: RegionFilter): readonly Relaxation[] => {
    if (countMatching(catalogue, filter) > 0) return []
    const counted = (candidates: readonly Candidate[]) =>
      candidates
        .map((candidate) => ({ ...candidate, regions: countMatching(catalogue, { ...filter, ...candidate.change }) }))
        .filter(({ regions }) => regions > 0)
    const small = counted(smallChanges(filter))
    return small.length > 0 ? small : counted([{ kind: 'drop-domains', change: { domains: [] } }])
  },
  (catalogue, { domains, match, period, countries, showUnverified }) => [
    catalogue,
    domains,
    match,
    period,
    countries,
    showUnverified,
  ],
)

/** In the order in which they keep most of what was asked for; among domains the one that frees most comes first. */
function smallChanges(filter: RegionFilter): readonly Candidate[] {
  const { domains, match, period, countries, showUnverified } = filter
  const candidates: Candidate[] = []
  if (match === 'all' && domains.length > 1) candidates.push({ kind: 'match-any', change: { match: 'any' } })
  if (period !== null) candidates.push({ kind: 'newest-period', change: { period: null } })
  if (!showUnverified) candidates.push({ kind: 'show-unverified', change: { showUnverified: true } })
  for (const domain of domains) {
    candidates.push({ kind: 'drop-domain', domain, change: { domains: domains.filter((other) => other !== domain) } })
  }
  if (countries.length > 0) candidates.push({ kind: 'drop-countries', change: { countries: [] } })
  return candidates
}
