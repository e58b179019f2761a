/** Organisations that would fill a gap of a team, each with its reasons. */
import { domainRarity, sharedDomains } from '@/domain/affinity'
import type { Catalogue, Region } from '@/domain/catalogue'
import type { Filter } from '@/domain/filter'
import { compareText } from '@/domain/grouping'
import type { CountryCode, DomainId } from '@/domain/ids'
import { measureFrom } from '@/domain/match/parts'
import { memoise } from '@/domain/memoise'
import type { Organisation } from '@/domain/schema/organisations'
import type { Programme } from '@/domain/schema/programmes'
import type { HelixSide } from '@/domain/schema/vocabulary'
import { domainSets } from '@/domain/whiteSpace'
import { areaPosition, checkTeam } from './checks'
import { domainCoverage, domainsDone, isCovered, sideCoverage } from './coverage'
import type { Team } from './team'

export interface Gaps {
  /** Whether more countries of the programme area are needed. */
  readonly isCountryMissing: boolean
  readonly sides: readonly HelixSide[]
  /** Of the domains that the reader wants (the filter's), those that nobody in the team brings. */
  readonly domains: readonly DomainId[]
}

export type SuggestionFilter = Pick<Filter, 'domains' | 'countries' | 'helix' | 'period' | 'showUnverified'>

export function gapsOf(catalogue: Catalogue, programme: Programme, team: Team, filter: SuggestionFilter): Gaps {
  const checks = checkTeam(catalogue, programme, team, null)
  return {
    isCountryMissing: checks.some(({ rule, status }) => rule.kind === 'countries' && status !== 'met'),
    sides: sideCoverage(team)
      .filter(({ organisations }) => organisations.length === 0)
      .map(({ side }) => side),
    domains: domainCoverage(catalogue, team, filter)
      .filter((one) => filter.domains.includes(one.domain.id) && !isCovered(one))
      .map(({ domain }) => domain.id),
  }
}

export interface Suggestion {
  readonly organisation: Organisation
  /** Gaps that it would fill, at least one. */
  readonly country: CountryCode | null
  readonly side: HelixSide | null
  /** Missing domains with the number of its projects in each, in the order of the taxonomy. */
  readonly domains: readonly { readonly domain: DomainId; readonly projects: number }[]
  /** Projects that it shares with somebody in the team. */
  readonly together: number
  /** The team's region to which its own is most alike, and what the two share, rarest first. */
  readonly alike: { readonly region: Region; readonly shared: readonly DomainId[] } | null
}

const mostShown = 12
/** So that there is a choice of countries. */
const mostOfCountry = 3

/**
 * Organisations of the programme area outside the team that fill a gap, at most three of a country. Those that fill more
 * gaps come first; then those whose region is most alike to one of the team's (affinity of the match), then those with
 * more projects together with the team, then with more projects, then by id.
 */
export const suggestionsFor = memoise(
  (catalogue: Catalogue, programme: Programme, team: Team, filter: SuggestionFilter): readonly Suggestion[] => {
    if (team.places.length + team.organisations.length === 0) return []
    const make = suggestionMaker(catalogue, team, gapsOf(catalogue, programme, team, filter), filter)
    const ranked = [...catalogue.organisations.values()]
      .filter((body) => isAsked(body, filter) && !team.organisations.includes(body))
      .filter((body) => areaPosition(catalogue, body, programme) === 'inside')
      .map(make)
      .filter(({ fills }) => fills > 0)
      .sort(
        (one, other) =>
          other.fills - one.fills ||
          other.affinity - one.affinity ||
          other.suggestion.together - one.suggestion.together ||
          other.projects - one.projects ||
          compareText(one.suggestion.organisation.id, other.suggestion.organisation.id),
      )
    const shown = new Map<CountryCode, number>()
    const mixed = ranked.filter(({ suggestion: { organisation } }) => {
      const count = shown.get(organisation.country) ?? 0
      shown.set(organisation.country, count + 1)
      return count < mostOfCountry
    })
    return mixed.slice(0, mostShown).map(({ suggestion }) => suggestion)
  },
  (catalogue, programme, team, { domains, countries, helix, period, showUnverified }) => [
    ...[catalogue, programme, team, domains, countries, helix, period, showUnverified],
  ],
)

function isAsked({ country, helix }: Organisation, filter: SuggestionFilter): boolean {
  const isThere = filter.countries.length === 0 || filter.countries.includes(country)
  return isThere && (filter.helix.length === 0 || filter.helix.includes(helix))
}

interface Weighed {
  readonly suggestion: Suggestion
  readonly fills: number
  /** −1 where nothing is known. */
  readonly affinity: number
  readonly projects: number
}

function suggestionMaker(
  catalogue: Catalogue,
  team: Team,
  gaps: Gaps,
  filter: SuggestionFilter,
): (organisation: Organisation) => Weighed {
  const countries = new Set(team.organisations.map(({ country }) => country))
  const ofTeam = new Set(team.organisations.flatMap(({ projects }) => projects))
  const alikeTo = affinityFinder(catalogue, team, filter)
  return (organisation) => {
    const done = domainsDone(catalogue, organisation)
    const domains = gaps.domains.flatMap((domain) => {
      const projects = done.get(domain)
      return projects === undefined ? [] : [{ domain, projects }]
    })
    const country = gaps.isCountryMissing && !countries.has(organisation.country) ? organisation.country : null
    const side = gaps.sides.includes(organisation.helix) ? organisation.helix : null
    const alike = alikeTo(organisation)
    return {
      suggestion: {
        ...{ organisation, country, side, domains },
        together: organisation.projects.filter((id) => ofTeam.has(id)).length,
        alike: alike && alike.shared.length > 0 ? { region: alike.region, shared: alike.shared } : null,
      },
      fills: Number(country !== null) + Number(side !== null) + domains.length,
      affinity: alike?.affinity ?? -1,
      projects: organisation.projects.length,
    }
  }
}

/** Asked many times for the same region. */
function affinityFinder(catalogue: Catalogue, team: Team, filter: SuggestionFilter) {
  const sets = domainSets(catalogue, filter.period, filter.showUnverified)
  const rarity = domainRarity(sets)
  const places = team.places.map(({ region }) => ({ region, measure: measureFrom(catalogue, region.id, filter) }))
  const found = new Map<string, { region: Region; affinity: number; shared: readonly DomainId[] } | null>()
  return ({ regionId }: Organisation) => {
    if (!regionId) return null
    const known = found.get(regionId)
    if (known !== undefined) return known
    const own = sets.get(regionId)
    const options = places.flatMap(({ region, measure }) => {
      const affinity = measure(regionId).affinity
      const theirs = sets.get(region.id)
      return affinity === null || !own || !theirs || region.id === regionId
        ? []
        : [{ region, affinity, shared: sharedDomains(own, theirs, rarity) }]
    })
    const [best = null] = options.sort(
      (one, other) => other.affinity - one.affinity || compareText(one.region.id, other.region.id),
    )
    found.set(regionId, best)
    return best
  }
}
