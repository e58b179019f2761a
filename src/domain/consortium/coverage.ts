/** Which sides of the helix and which domains a team covers, and by what. */
import type { Catalogue, Region } from '@/domain/catalogue'
import type { DomainId } from '@/domain/ids'
import { recordsOf } from '@/domain/recordsOf'
import type { Organisation } from '@/domain/schema/organisations'
import type { Domain } from '@/domain/schema/sources'
import { type HelixSide, helixSides } from '@/domain/schema/vocabulary'
import { prioritiesOf, type StrategyFilter } from '@/domain/selectors'
import type { Team } from './team'

export interface SideCoverage {
  readonly side: HelixSide
  readonly organisations: readonly Organisation[]
}

export function sideCoverage({ organisations }: Team): readonly SideCoverage[] {
  return helixSides.map((side) => ({ side, organisations: organisations.filter(({ helix }) => helix === side) }))
}

export interface DomainCoverage {
  readonly domain: Domain
  /** Took part in projects of the domain: what they have done. */
  readonly organisations: readonly Organisation[]
  /** Regions of the team whose strategy names it: what the region wants. */
  readonly regions: readonly Region[]
}

/** Every domain, in the order of the taxonomy. */
export function domainCoverage(catalogue: Catalogue, team: Team, filter: StrategyFilter): readonly DomainCoverage[] {
  const done = team.organisations.map((body) => ({ body, domains: domainsDone(catalogue, body) }))
  const wanted = team.places.map(({ region }) => ({
    region,
    domains: new Set(prioritiesOf(catalogue, region.id, filter).flatMap(({ domains }) => domains)),
  }))
  return [...catalogue.domains.values()].map((domain) => ({
    domain,
    organisations: done.filter(({ domains }) => domains.has(domain.id)).map(({ body }) => body),
    regions: wanted.filter(({ domains }) => domains.has(domain.id)).map(({ region }) => region),
  }))
}

/** Domains of its projects with the number of projects in each. */
export function domainsDone(
  catalogue: Catalogue,
  { projects }: Pick<Organisation, 'projects'>,
): ReadonlyMap<DomainId, number> {
  const counts = new Map<DomainId, number>()
  for (const { domains } of recordsOf(catalogue.projects, projects)) {
    for (const domain of domains) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  return counts
}

export const isCovered = ({ organisations, regions }: Pick<DomainCoverage, 'organisations' | 'regions'>) =>
  organisations.length + regions.length > 0
