/** For whom partners are sought: a region, or an organisation in one. */
import { affinity, domainRarity } from '@/domain/affinity'
import { baseRegion } from '@/domain/baseRegion'
import type { Catalogue, Region } from '@/domain/catalogue'
import { domainsDone } from '@/domain/consortium/coverage'
import { projectYears } from '@/domain/evidenceYears'
import type { DomainId, EventId, OrganisationId, ProjectId } from '@/domain/ids'
import { linkId, parseMemberId, type RegionId } from '@/domain/ids'
import { recordsOf } from '@/domain/recordsOf'
import type { Organisation } from '@/domain/schema/organisations'
import { domainSets } from '@/domain/whiteSpace'
import { type MatchParts, measureFrom, type PartsFilter, tiesOf } from './parts'

export interface Seeker {
  /** The region, or the organisation's: conditions for innovation and distances are those of it. */
  readonly region: Region
  readonly organisation: Organisation | null
}

/** `null` where it is not known, or sits in no region of the area. */
export function seekerOf(catalogue: Catalogue, id: RegionId | OrganisationId): Seeker | null {
  const member = parseMemberId(id)
  const organisation = member.kind === 'org' ? (catalogue.organisations.get(member.id) ?? null) : null
  const place = member.kind === 'org' ? organisation?.regionId : member.id
  const region = place && baseRegion(catalogue, place)
  return region ? { region, organisation } : null
}

/** What of a seeker is laid beside the strategies of others, and whose it is. */
export interface SeekerDomains {
  /** Missing where nothing is known. */
  readonly domains: ReadonlySet<DomainId> | undefined
  /** `strategy`: of its region; so it is for an organisation whose projects tell of no domain. */
  readonly from: 'projects' | 'strategy'
}

export function seekerDomains(
  catalogue: Catalogue,
  { region, organisation }: Seeker,
  { period, showUnverified }: PartsFilter,
): SeekerDomains {
  const done = organisation ? new Set(domainsDone(catalogue, organisation).keys()) : new Set<DomainId>()
  if (done.size > 0) return { domains: done, from: 'projects' }
  return { domains: domainSets(catalogue, period, showUnverified).get(region.id), from: 'strategy' }
}

/** What is recorded of a seeker and a region. */
export interface SharedRecord {
  readonly projects: readonly ProjectId[]
  /** Who was at an event is recorded by region: none for an organisation. */
  readonly events: readonly EventId[]
  /** Last year of any dated record. */
  readonly newest: number | undefined
}

export function sharedRecord(catalogue: Catalogue, { region, organisation }: Seeker, to: RegionId): SharedRecord {
  const link = catalogue.links.get(linkId(region.id, to))
  if (!organisation) {
    return { projects: link?.projects ?? [], events: link?.events ?? [], newest: link?.years.at(-1) }
  }
  const own = recordsOf(catalogue.projects, link?.projects ?? []).filter(({ partners }) =>
    // Associated organisations lend a project their name alone.
    partners.some(({ organisationId, role }) => organisationId === organisation.id && role !== 'associated'),
  )
  const years = own.flatMap((project) => projectYears(project) ?? [])
  return { projects: own.map(({ id }) => id), events: [], newest: years.length > 0 ? Math.max(...years) : undefined }
}

/** Measures from a seeker to any region: those of its region, but an organisation has domains and ties of its own. */
export function measureFor(catalogue: Catalogue, seeker: Seeker, filter: PartsFilter): (to: RegionId) => MatchParts {
  const measure = measureFrom(catalogue, seeker.region.id, filter)
  if (!seeker.organisation) return measure
  const sets = domainSets(catalogue, filter.period, filter.showUnverified)
  const rarity = domainRarity(sets)
  const { domains } = seekerDomains(catalogue, seeker, filter)
  return (to) => {
    const theirs = sets.get(to)
    return {
      ...measure(to),
      affinity: domains && theirs ? affinity(domains, theirs, rarity) : null,
      ties: tiesOf(sharedRecord(catalogue, seeker, to).projects.length),
    }
  }
}
