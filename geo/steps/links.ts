/**
 * One link for each pair of base regions that have worked together (partners in one project, both at one event),
 * and for the pairs of the white space: no recorded cooperation, but specialisations that are much alike.
 */
import { affinity, type DomainSets, domainRarity, newestDomains, sharedDomains } from '@/domain/affinity'
import { distanceKm, unitVector } from '@/domain/greatCircle'
import { type DomainId, type EventId, type LinkId, linkId, type ProjectId, type RegionId } from '@/domain/ids'
import { linkCurve } from '@/domain/linkCurve'
import { round4 } from '@/domain/round4'
import type { Artefacts } from '@/domain/schema/artefacts'
import type { LinkProperties } from '@/domain/schema/links'
import type { Priority } from '@/domain/schema/priorities'
import { eventYears } from './events'
import { byText, sortedBy, sortedSet } from './order'
import { partnerRegions, projectYears } from './projects'

/**
 * Least affinity of a pair without evidence, chosen so that about the 300 strongest are in (ties are taken whole).
 * Only pairs of two countries: regions of one country often share one national strategy, which says nothing
 * about a partnership, and the matching looks abroad as well.
 */
export const whiteSpaceAffinity = 0.45

interface Evidence {
  readonly id: string
  readonly kind: 'project' | 'event'
  readonly regions: readonly RegionId[]
  readonly years: readonly number[]
  readonly domains: readonly DomainId[]
}

export type LinkInput = Pick<Artefacts, 'projects' | 'events' | 'priorities' | 'regions'>

export function makeLinks(artefacts: LinkInput): Artefacts['links'] {
  const regions = artefacts.regions.features.map(({ properties }) => properties).filter(({ kind }) => kind === 'base')
  const sets = domainSets(artefacts.priorities.priorities)
  const rarity = domainRarity(sets)
  const evidence = evidenceByPair(artefacts)
  const features: Artefacts['links']['features'] = []
  for (const a of regions)
    for (const b of regions) {
      if (a.id >= b.id) continue
      const id = linkId(a.id, b.id)
      const found = evidence.get(id) ?? []
      const likeness = affinityOfPair([a.id, b.id], sets, rarity)
      const isWhiteSpace = a.country !== b.country && (likeness.affinity ?? 0) >= whiteSpaceAffinity
      if (found.length === 0 && !isWhiteSpace) continue
      features.push({
        type: 'Feature',
        id,
        geometry: { type: 'LineString', coordinates: linkCurve(a.labelPoint, b.labelPoint) },
        properties: {
          id,
          a: a.id,
          b: b.id,
          ...summary(found),
          ...likeness,
          distanceKm: distanceKm(unitVector(a.labelPoint), unitVector(b.labelPoint)),
        },
      })
    }
  return { type: 'FeatureCollection', features: sortedBy(features, ({ properties }) => properties.id) }
}

/** Domains of each region's newest priorities; regions without any are absent. */
export function domainSets(priorities: readonly Priority[]): DomainSets {
  const byRegion = new Map<RegionId, Priority[]>()
  for (const priority of priorities)
    for (const region of priority.regionIds) byRegion.set(region, [...(byRegion.get(region) ?? []), priority])
  return new Map([...byRegion].map(([region, own]) => [region, newestDomains(own)]))
}

function affinityOfPair(
  [a, b]: readonly [RegionId, RegionId],
  sets: DomainSets,
  rarity: ReadonlyMap<DomainId, number>,
): Pick<LinkProperties, 'affinity' | 'sharedDomains'> {
  const [ofA, ofB] = [sets.get(a), sets.get(b)]
  if (!ofA || !ofB) return { sharedDomains: [] }
  return { affinity: round4(affinity(ofA, ofB, rarity)), sharedDomains: [...sharedDomains(ofA, ofB, rarity)] }
}

function evidenceByPair({ projects, events }: LinkInput): ReadonlyMap<LinkId, readonly Evidence[]> {
  const all: Evidence[] = [
    ...projects.projects.map((project) => ({
      id: project.id,
      kind: 'project' as const,
      regions: partnerRegions(project),
      years: projectYears(project),
      domains: project.domains,
    })),
    ...events.features.map(({ properties }) => ({
      id: properties.id,
      kind: 'event' as const,
      regions: properties.regionIds,
      years: eventYears(properties),
      domains: properties.domains,
    })),
  ]
  const byPair = new Map<LinkId, Evidence[]>()
  for (const piece of all)
    for (const a of piece.regions)
      for (const b of piece.regions) if (a < b) byPair.set(linkId(a, b), [...(byPair.get(linkId(a, b)) ?? []), piece])
  return byPair
}

function summary(evidence: readonly Evidence[]): Pick<LinkProperties, 'projects' | 'events' | 'years' | 'domains'> {
  const newest = ({ years }: Evidence) => years.at(-1) ?? 0
  const ordered = [...evidence].sort((x, y) => newest(y) - newest(x) || byText(x.id, y.id))
  const ids = (kind: Evidence['kind']) => ordered.filter((piece) => piece.kind === kind).map(({ id }) => id)
  return {
    projects: ids('project') as ProjectId[],
    events: ids('event') as EventId[],
    years: [...new Set(evidence.flatMap(({ years }) => years))].sort((x, y) => x - y),
    domains: sortedSet(evidence.flatMap(({ domains }) => domains)),
  }
}
