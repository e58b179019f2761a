/** International cooperation of one region as sources record it: what a strategy's monitoring asks for. */
import { baseRegion } from '@/domain/baseRegion'
import type { Catalogue, Region } from '@/domain/catalogue'
import { eventYears, projectYears, type YearSpan } from '@/domain/evidenceYears'
import { compareText, sortedUnique } from '@/domain/grouping'
import type { CountryCode, DomainId, RegionId, SourceId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { CooperationEvent } from '@/domain/schema/organisations'
import type { Priority } from '@/domain/schema/priorities'
import type { Project } from '@/domain/schema/projects'
import type { Domain } from '@/domain/schema/sources'
import { prioritiesOf, type StrategyFilter } from '@/domain/selectors'

interface Evidence {
  readonly id: string
  readonly years: YearSpan
  readonly domains: readonly DomainId[]
  /** Regions of other countries that took part too, sorted; those beyond the area of the atlas are not among them. */
  readonly partners: readonly RegionId[]
  /** Countries of these, sorted. */
  readonly countries: readonly CountryCode[]
  readonly sources: readonly SourceId[]
}
export type EvidenceRecord = Evidence &
  (
    | { readonly kind: 'project'; readonly project: Project }
    | { readonly kind: 'event'; readonly event: CooperationEvent }
  )

/** How much falls under one heading. */
export interface Tally {
  readonly projects: number
  readonly events: number
  readonly partners: number
  readonly countries: number
}

export interface DomainTally extends Tally {
  readonly domain: Domain
  /** Of the period that counts, naming the domain; empty where the strategy does not. */
  readonly priorities: readonly Priority[]
}

export interface CountryTally extends Tally {
  readonly country: CountryCode
  readonly regions: readonly Region[]
  /** From the first to the last year of any dated record. */
  readonly years: YearSpan
}

export interface YearTally extends Pick<Tally, 'projects' | 'events' | 'partners'> {
  readonly year: number
}

export interface EvidencePack {
  readonly region: Region
  /** Newest first; undated last. */
  readonly records: readonly EvidenceRecord[]
  readonly total: Tally
  readonly priorities: readonly Priority[]
  /** Domains of the strategy first, each part by records, most first; every domain of the strategy is there. */
  readonly domains: readonly DomainTally[]
  /** Records to which no domain is assigned. */
  readonly withoutDomain: Tally
  /** Most records first. */
  readonly countries: readonly CountryTally[]
  /** Ascending, without gaps. A project counts in each year in which it ran. */
  readonly years: readonly YearTally[]
  readonly undated: Tally
}

/** `null` for an unknown region; an overlay stands for the region of its owner's seat. */
export const evidencePackOf = memoise(
  (catalogue: Catalogue, id: RegionId, filter: StrategyFilter): EvidencePack | null => {
    const region = baseRegion(catalogue, id)
    if (!region) return null
    const records = recordsAbroad(catalogue, region)
    const priorities = prioritiesOf(catalogue, region.id, filter)
    return {
      region,
      records,
      total: tally(records),
      priorities,
      domains: byDomain(catalogue, records, priorities),
      withoutDomain: tally(records.filter(({ domains }) => domains.length === 0)),
      countries: byCountry(catalogue, records),
      years: byYear(records),
      undated: tally(records.filter(({ years }) => years === null)),
    }
  },
  (catalogue, id, { period, showUnverified }) => [catalogue, id, period, showUnverified],
)

function recordsAbroad(catalogue: Catalogue, region: Region): readonly EvidenceRecord[] {
  const projects = new Map<Project, RegionId[]>()
  const events = new Map<CooperationEvent, RegionId[]>()
  for (const link of catalogue.linksByRegion.get(region.id) ?? []) {
    const partner = link.a === region.id ? link.b : link.a
    if (catalogue.regions.get(partner)?.country === region.country) continue
    for (const id of link.projects) addTo(projects, catalogue.projects.get(id), partner)
    for (const id of link.events) addTo(events, catalogue.events.get(id), partner)
  }
  const countriesOf = (partners: readonly RegionId[]) =>
    sortedUnique(partners.flatMap((id) => catalogue.regions.get(id)?.country ?? []))
  const common = ({ id, domains, sources }: Project | CooperationEvent, partners: readonly RegionId[]) => ({
    ...{ id, domains, sources },
    partners: sortedUnique(partners),
    countries: countriesOf(partners),
  })
  return [
    ...[...projects].map(
      ([project, ends]): EvidenceRecord => ({
        ...common(project, ends),
        ...{ kind: 'project', project, years: projectYears(project) },
      }),
    ),
    ...[...events].map(
      ([event, ends]): EvidenceRecord => ({
        ...common(event, ends),
        ...{ kind: 'event', event, years: eventYears(event) },
      }),
    ),
  ].sort(newestFirst)
}

function addTo<T>(groups: Map<T, RegionId[]>, record: T | undefined, partner: RegionId): void {
  if (record === undefined) return
  const partners = groups.get(record)
  if (partners) partners.push(partner)
  else groups.set(record, [partner])
}

function newestFirst(one: EvidenceRecord, other: EvidenceRecord): number {
  return (
    (other.years?.[1] ?? 0) - (one.years?.[1] ?? 0) ||
    (other.years?.[0] ?? 0) - (one.years?.[0] ?? 0) ||
    compareText(other.kind, one.kind) ||
    compareText(one.id, other.id)
  )
}

function tally(records: readonly EvidenceRecord[]): Tally {
  return {
    projects: records.filter(({ kind }) => kind === 'project').length,
    events: records.filter(({ kind }) => kind === 'event').length,
    partners: new Set(records.flatMap(({ partners }) => partners)).size,
    countries: new Set(records.flatMap(({ countries }) => countries)).size,
  }
}

const recordsIn = ({ projects, events }: Pick<Tally, 'projects' | 'events'>) => projects + events

function byDomain(
  catalogue: Catalogue,
  records: readonly EvidenceRecord[],
  priorities: readonly Priority[],
): readonly DomainTally[] {
  return [...catalogue.domains.values()]
    .map((domain) => ({
      domain,
      priorities: priorities.filter(({ domains }) => domains.includes(domain.id)),
      ...tally(records.filter(({ domains }) => domains.includes(domain.id))),
    }))
    .filter((row) => row.priorities.length > 0 || recordsIn(row) > 0)
    .sort(
      (one, other) =>
        Number(other.priorities.length > 0) - Number(one.priorities.length > 0) ||
        recordsIn(other) - recordsIn(one) ||
        compareText(one.domain.id, other.domain.id),
    )
}

function byCountry(catalogue: Catalogue, records: readonly EvidenceRecord[]): readonly CountryTally[] {
  return sortedUnique(records.flatMap(({ countries }) => countries))
    .map((country) => {
      const own = records.filter(({ countries }) => countries.includes(country))
      const ids = sortedUnique(own.flatMap(({ partners }) => partners))
      const regions = ids.flatMap((id) => catalogue.regions.get(id) ?? []).filter((one) => one.country === country)
      return { country, regions, years: spanOf(own), ...tally(own), partners: regions.length, countries: 1 }
    })
    .sort((one, other) => recordsIn(other) - recordsIn(one) || compareText(one.country, other.country))
}

function spanOf(records: readonly EvidenceRecord[]): YearSpan {
  const years = records.flatMap((record) => record.years ?? [])
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null
}

function byYear(records: readonly EvidenceRecord[]): readonly YearTally[] {
  const span = spanOf(records)
  if (span === null) return []
  const [first, last] = span
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    const { projects, events, partners } = tally(
      records.filter(({ years }) => years !== null && years[0] <= year && year <= years[1]),
    )
    return { year, projects, events, partners }
  })
}
