/** Priorities, bodies, projects and the links that follow from them, by chance. */
import { affinity, type DomainSets, domainRarity, newestDomains, sharedDomains } from '@/domain/affinity'
import { distanceKm, unitVector } from '@/domain/greatCircle'
import { groupByEach } from '@/domain/grouping'
import {
  type DomainId,
  linkId,
  type OrganisationId,
  type PriorityId,
  type ProjectId,
  type SourceId,
} from '@/domain/ids'
import { round4 } from '@/domain/round4'
import type { RegionProperties as Region } from '@/domain/schema/geometry'
import type { LinkProperties } from '@/domain/schema/links'
import type { Organisation } from '@/domain/schema/organisations'
import type { Priority } from '@/domain/schema/priorities'
import type { Project } from '@/domain/schema/projects'
import { helixSides, type Period, periods } from '@/domain/schema/vocabulary'
import type { Chance } from './random'

export const sources = ['synthetic' as SourceId]
const bodiesPerRegion = 3
const partnersPerProject = 8
/** The rest of the links are alike without evidence. */
const shareWithEvidence = 0.85

export function makePriorities(regions: readonly Region[], domains: readonly DomainId[], chance: Chance): Priority[] {
  return regions.flatMap(({ id }) =>
    periods.flatMap((period) =>
      Array.from(
        { length: 2 + chance.below(3) },
        (_, index): Priority => ({
          id: `${id}-${period}-${index}`.toLowerCase() as PriorityId,
          publishedFor: id,
          regionIds: [id],
          level: 'regional',
          period,
          title: `Priority ${index + 1} of ${id}`,
          domains: [...chance.pickSome(domains, 1 + chance.below(3))].sort(),
          confidence: chance.below(10) === 0 ? 'recalled' : 'source',
          sources,
        }),
      ),
    ),
  )
}

export interface PlacedBody {
  readonly body: Organisation
  readonly position: [number, number]
}

export function makeBodies(regions: readonly Region[], chance: Chance): readonly PlacedBody[] {
  return regions.flatMap(({ id, country, isPartner, labelPoint: [lon, lat] }) =>
    Array.from(
      { length: bodiesPerRegion },
      (_, index): PlacedBody => ({
        position: [round4(lon + (chance.next() - 0.5) * 0.2), round4(lat + (chance.next() - 0.5) * 0.1)],
        body: {
          id: `body-${id}-${index}`.toLowerCase() as OrganisationId,
          name: `Body ${index + 1} of ${id}`,
          otherNames: [],
          helix: chance.pick(helixSides),
          country,
          regionId: id,
          ...(isPartner && index === 0 ? { gosmartRole: 'partner' as const } : {}),
          positionBasis: 'town',
          projects: [],
          sources,
        },
      }),
    ),
  )
}

type Pairs = Map<string, ProjectId[]>

/** Projects until so many pairs of regions have worked together. */
export function makeProjects(
  bodies: readonly PlacedBody[],
  domains: readonly DomainId[],
  { pairs: wanted, chance }: { readonly pairs: number; readonly chance: Chance },
) {
  const projects: Project[] = []
  const pairs: Pairs = new Map()
  while (pairs.size < wanted) {
    const id = `project-${projects.length}` as ProjectId
    const partners = chance.pickSome(bodies, partnersPerProject).map(({ body }) => body)
    const start = 2014 + chance.below(9)
    const period: Period = start < 2021 ? '2014-2020' : '2021-2027'
    projects.push({
      id,
      acronym: id.toUpperCase(),
      title: `Project number ${projects.length}`,
      programme: 'Synthetic',
      period,
      starts: [{ value: `${start}`, sources }],
      ends: [{ value: `${start + 1 + chance.below(3)}`, sources }],
      budgets: [],
      theme: 'Synthetic',
      domains: [...chance.pickSome(domains, 1 + chance.below(2))].sort(),
      partners: partners.map(({ id: organisationId, name, country, regionId }, index) => ({
        organisationId,
        nameAsListed: name,
        role: index === 0 ? 'lead' : 'partner',
        country,
        regionId,
      })),
      isPartnerListComplete: true,
      sources,
    })
    addPairs(pairs, id, partners)
  }
  return { projects, pairs }
}

function addPairs(pairs: Pairs, project: ProjectId, partners: readonly Organisation[]): void {
  const regions = [...new Set(partners.flatMap(({ regionId }) => regionId ?? []))].sort()
  for (const [index, a] of regions.entries()) {
    for (const b of regions.slice(index + 1)) {
      const known = pairs.get(linkId(a, b))
      if (known) known.push(project)
      else pairs.set(linkId(a, b), [project])
    }
  }
}

interface LinkInput {
  readonly regions: readonly Region[]
  readonly priorities: readonly Priority[]
  readonly projects: readonly Project[]
  readonly pairs: Pairs
  readonly count: number
  readonly chance: Chance
}

export const pairsOf = (links: number) => Math.round(links * shareWithEvidence)

/** Exactly `count`, sorted by id. */
export function makeLinks({ regions, priorities, projects, pairs, count, chance }: LinkInput): LinkProperties[] {
  const byId = new Map(regions.map((region) => [region.id, region]))
  const known = new Map([...pairs].slice(0, count))
  while (known.size < count) {
    const [a, b] = chance.pickSome(regions, 2)
    if (a && b && !known.has(linkId(a.id, b.id))) known.set(linkId(a.id, b.id), [])
  }
  const likeness = likenessOf(priorities)
  const projectById = new Map(projects.map((project) => [project.id, project]))
  return [...known.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([id, own]) => {
      const [a, b] = id.split('-').map((end) => byId.get(end as Region['id']))
      if (!a || !b) return []
      const evidence = own.flatMap((project) => projectById.get(project) ?? [])
      const spans = evidence.flatMap(({ starts, ends }) => yearsBetween(starts[0]?.value, ends[0]?.value))
      return {
        id: linkId(a.id, b.id),
        a: a.id,
        b: b.id,
        projects: own,
        events: [],
        years: [...new Set(spans)].sort(),
        domains: [...new Set(evidence.flatMap(({ domains }) => domains))].sort(),
        ...likeness(a, b),
        distanceKm: distanceKm(unitVector(a.labelPoint), unitVector(b.labelPoint)),
      }
    })
}

function yearsBetween(start = '0', end = '0'): number[] {
  return Array.from({ length: Number(end) - Number(start) + 1 }, (_, index) => Number(start) + index)
}

function likenessOf(priorities: readonly Priority[]) {
  const own = groupByEach(priorities, ({ regionIds }) => regionIds)
  const sets: DomainSets = new Map([...own].map(([id, list]) => [id, newestDomains(list)]))
  const rarity = domainRarity(sets)
  const none: ReadonlySet<DomainId> = new Set()
  return (a: Region, b: Region) => {
    const [ofA, ofB] = [sets.get(a.id) ?? none, sets.get(b.id) ?? none]
    return { affinity: round4(affinity(ofA, ofB, rarity)), sharedDomains: [...sharedDomains(ofA, ofB, rarity)] }
  }
}
