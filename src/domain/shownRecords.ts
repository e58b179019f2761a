/**
 * Which organisations, projects, priorities and events the filter lets be seen: one answer for points, tables, counts
 * and exports. Lists come in id order.
 */
import type { Catalogue } from './catalogue'
import { eventYears, fallsInYears, projectYears } from './evidenceYears'
import type { Filter } from './filter'
import { compareText } from './grouping'
import type { CountryCode, OrganisationId } from './ids'
import { memoise } from './memoise'
import type { CooperationEvent, Organisation } from './schema/organisations'
import type { Priority } from './schema/priorities'
import type { Project, ProjectPartner } from './schema/projects'
import { type RegionFilter, regionMatches, regionParts } from './selectors'

export type OrganisationFilter = Pick<Filter, 'helix' | 'roles' | 'countries' | 'domains' | 'match'>

export function organisationParts({ helix, roles, countries, domains, match }: OrganisationFilter): readonly unknown[] {
  return [helix, roles, countries, domains, match]
}

/**
 * Of the chosen sides and countries (of the seat), wherever they stand on the map or if at all. With domains chosen, only
 * those with a project that carries them (any or all, by our own classification of projects); with roles chosen, only
 * those that have such a role in such a project.
 */
export const organisationsShown = memoise(
  (catalogue: Catalogue, filter: OrganisationFilter): readonly Organisation[] => {
    const isAsked = filter.domains.length > 0 || filter.roles.length > 0
    const takingPart = isAsked ? partnersOf(catalogue, filter) : null
    return [...catalogue.organisations.values()].filter(
      ({ id, helix, country }) =>
        (filter.helix.length === 0 || filter.helix.includes(helix)) &&
        isIn(filter.countries, country) &&
        (takingPart === null || takingPart.has(id)),
    )
  },
  (catalogue, filter) => [catalogue, ...organisationParts(filter)],
)

/** Project by project, since most bodies are in several: a project is looked at once, and one without the domains no further. */
function partnersOf(catalogue: Catalogue, filter: OrganisationFilter): ReadonlySet<OrganisationId> {
  const found = new Set<OrganisationId>()
  for (const { domains, partners } of catalogue.projects.values()) {
    if (!hasDomains(domains, filter)) continue
    for (const { organisationId, role } of partners) {
      if (filter.roles.length === 0 || filter.roles.includes(role)) found.add(organisationId)
    }
  }
  return found
}

export interface Participation {
  readonly project: Project
  readonly role: ProjectPartner['role']
}

/** By organisation, in the order of the projects; those in no project are not in the map. */
export const participationsOf = memoise(
  (catalogue: Catalogue): ReadonlyMap<OrganisationId, readonly Participation[]> => {
    const participations = new Map<OrganisationId, Participation[]>()
    for (const project of catalogue.projects.values()) {
      for (const { organisationId, role } of project.partners) {
        const own = participations.get(organisationId)
        if (own) own.push({ project, role })
        else participations.set(organisationId, [{ project, role }])
      }
    }
    return participations
  },
)

type EvidenceFilter = Pick<Filter, 'domains' | 'match' | 'countries' | 'years'>

/** With the chosen domains (any or all), a partner in a chosen country, and part of it in the chosen years. */
export const projectsShown = memoise(
  (catalogue: Catalogue, filter: EvidenceFilter): readonly Project[] =>
    [...catalogue.projects.values()].filter(
      (project) =>
        hasDomains(project.domains, filter) &&
        (filter.countries.length === 0 || project.partners.some(({ country }) => isIn(filter.countries, country))) &&
        fallsInYears(projectYears(project), filter.years),
    ),
  (catalogue, { domains, match, countries, years }) => [catalogue, domains, match, countries, years?.[0], years?.[1]],
)

/** With the chosen domains, a region of a chosen country taking part, in the chosen years, confirmed where that is wished. */
export const eventsShown = memoise(
  (catalogue: Catalogue, filter: EvidenceFilter & Pick<Filter, 'showUnverified'>): readonly CooperationEvent[] => {
    const { countries, years, showUnverified } = filter
    const countryOf = (event: CooperationEvent) =>
      event.regionIds.flatMap((id) => catalogue.regions.get(id)?.country ?? [])
    return [...catalogue.events.values()].filter(
      (event) =>
        hasDomains(event.domains, filter) &&
        (countries.length === 0 || countryOf(event).some((country) => isIn(countries, country))) &&
        fallsInYears(eventYears(event), years) &&
        (showUnverified || event.confidence === 'source'),
    )
  },
  (catalogue, { domains, match, countries, years, showUnverified }) => [
    ...[catalogue, domains, match, countries, years?.[0], years?.[1], showUnverified],
  ],
)

/** Those that count for at least one matching region and, if domains are chosen, name one of them. */
export const prioritiesShown = memoise(
  (catalogue: Catalogue, filter: RegionFilter): readonly Priority[] => {
    const shown = new Set<Priority>()
    for (const { matches, priorities } of regionMatches(catalogue, filter).values()) {
      if (matches) for (const priority of priorities) shown.add(priority)
    }
    return [...shown].sort((one, other) => compareText(one.id, other.id))
  },
  (catalogue, filter) => [catalogue, ...regionParts(filter)],
)

function hasDomains(own: readonly string[], { domains, match }: Pick<Filter, 'domains' | 'match'>): boolean {
  if (domains.length === 0) return true
  return match === 'all'
    ? domains.every((domain) => own.includes(domain))
    : domains.some((domain) => own.includes(domain))
}

function isIn(countries: readonly CountryCode[], country: CountryCode): boolean {
  return countries.length === 0 || countries.includes(country)
}
