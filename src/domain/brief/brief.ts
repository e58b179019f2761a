/** All that a bilateral brief says, cut to what two sheets hold. */
import { baseRegion } from '@/domain/baseRegion'
import type { Catalogue, Link, Region } from '@/domain/catalogue'
import type { CompareFilter } from '@/domain/compare/domains'
import { type ComparedFigure, compareFigures } from '@/domain/compare/figures'
import { linkId, type RegionId, type SourceId } from '@/domain/ids'
import { type EventEvidence, linkEvidence, type ProjectEvidence } from '@/domain/linkEvidence'
import { byAffinity } from '@/domain/linkOrder'
import { kmBetween } from '@/domain/match/parts'
import { type NumberedSources, numberSources } from '@/domain/numberedSources'
import type { ProjectPartner } from '@/domain/schema/projects'
import type { Domain } from '@/domain/schema/sources'
import { type BriefBodies, briefBodies } from './bodies'
import { firstOf, type Listed } from './listed'
import { type Precedent, precedentsOf, untouchedDomains } from './precedents'
import { type BriefPriorities, briefPriorities, type Pair } from './priorities'

/** How much the first sheet shows; what is beyond is counted. */
interface FirstLimits {
  /** Priorities of a region in one domain. */
  readonly titles: number
  readonly projects: number
  /** Partners of a project at one end. */
  readonly partners: number
  readonly events: number
}

interface SecondLimits {
  readonly bodies: number
  /** Projects of one organisation. */
  readonly deeds: number
  readonly whiteSpace: number
  readonly precedents: number
  readonly figures: number
}
type BriefLimits = FirstLimits & SecondLimits

/** From roomy to tight, for each sheet: the room takes the first with which the sheet fits its page. */
export const firstLimits: readonly [FirstLimits, ...FirstLimits[]] = [
  { titles: 3, projects: 8, partners: 4, events: 5 },
  { titles: 3, projects: 6, partners: 3, events: 4 },
  { titles: 2, projects: 6, partners: 3, events: 4 },
  { titles: 2, projects: 5, partners: 2, events: 3 },
  { titles: 1, projects: 5, partners: 2, events: 3 },
  { titles: 1, projects: 4, partners: 2, events: 2 },
  { titles: 1, projects: 3, partners: 1, events: 1 },
  { titles: 1, projects: 2, partners: 1, events: 1 },
  { titles: 0, projects: 2, partners: 1, events: 1 },
]
/** Ten organisations are two of each side; fewer than five would leave a side out. */
export const secondLimits: readonly [SecondLimits, ...SecondLimits[]] = [
  { bodies: 10, deeds: 3, whiteSpace: 5, precedents: 6, figures: 8 },
  { bodies: 9, deeds: 3, whiteSpace: 4, precedents: 5, figures: 7 },
  { bodies: 8, deeds: 3, whiteSpace: 4, precedents: 4, figures: 6 },
  { bodies: 7, deeds: 2, whiteSpace: 3, precedents: 4, figures: 6 },
  { bodies: 6, deeds: 2, whiteSpace: 3, precedents: 3, figures: 5 },
  { bodies: 5, deeds: 1, whiteSpace: 2, precedents: 2, figures: 4 },
  { bodies: 5, deeds: 1, whiteSpace: 1, precedents: 1, figures: 3 },
]
/** Sources named of one project, and of anything else: some facts have fifteen, which paper has no room for. */
const cited = { project: 2, other: 1 }

export interface BriefProject extends Pick<ProjectEvidence, 'project' | 'years'> {
  /** Who took part at each end. */
  readonly partners: Pair<Listed<ProjectPartner>>
}

/** A region like the other of the two, with which nothing is recorded. */
export interface Uncontacted {
  readonly region: Region
  readonly link: Link
}

export interface Brief {
  /** By id, as links have them. */
  readonly ends: Pair<Region>
  /** Missing where nothing is recorded and their affinity is not high. */
  readonly link: Link | undefined
  readonly km: number
  readonly priorities: BriefPriorities
  /** Newest first. */
  readonly projects: Listed<BriefProject>
  readonly events: Listed<EventEvidence>
  readonly bodies: Pair<BriefBodies>
  /** Shared domains that no project together is about. */
  readonly untouched: readonly Domain[]
  /** For each end: most alike abroad without recorded contact, the other end left out. */
  readonly whiteSpace: Pair<Listed<Uncontacted>>
  readonly precedents: Listed<Precedent>
  readonly figures: readonly ComparedFigure[]
  readonly sources: NumberedSources
}

/** `null` unless both are known regions and not the same; an overlay stands for the region of its owner's seat. */
export function briefOf(
  catalogue: Catalogue,
  regions: readonly RegionId[],
  filter: CompareFilter,
  size: BriefLimits,
): Brief | null {
  const ends = endsOf(catalogue, regions)
  const priorities = ends && briefPriorities(catalogue, ends, filter, size.titles)
  if (!ends || !priorities) return null
  const [a, b] = ends
  const link = catalogue.links.get(linkId(a.id, b.id))
  const evidence = linkEvidence(catalogue, linkId(a.id, b.id))
  const shared = priorities.shared.map(({ domain }) => domain.id)
  const bodiesOf = (region: RegionId) =>
    briefBodies(catalogue, { region, link, shared, bodies: size.bodies, projects: size.deeds })
  const untouched = untouchedDomains(catalogue, link, shared)
  const whiteSpaceOf = (end: Region, other: Region) => firstOf(uncontacted(catalogue, end, other), size.whiteSpace)
  const parts: Omit<Brief, 'sources'> = {
    ends,
    link,
    km: link?.distanceKm ?? kmBetween(a.labelPoint, b.labelPoint),
    priorities,
    projects: firstOf(
      evidence.projects.map(({ project, years, partnersA, partnersB }) => ({
        project,
        years,
        partners: [firstOf(partnersA, size.partners), firstOf(partnersB, size.partners)] as const,
      })),
      size.projects,
    ),
    events: firstOf(evidence.events, size.events),
    bodies: [bodiesOf(a.id), bodiesOf(b.id)],
    untouched: priorities.shared.map(({ domain }) => domain).filter(({ id }) => untouched.includes(id)),
    whiteSpace: [whiteSpaceOf(a, b), whiteSpaceOf(b, a)],
    precedents: firstOf(precedentsOf(catalogue, [a.id, b.id], filter), size.precedents),
    figures: figuresOf(catalogue, ends, size.figures),
  }
  return { ...parts, sources: numberSources(catalogue, sourcesShown(parts)) }
}

function endsOf(catalogue: Catalogue, regions: readonly RegionId[]): Pair<Region> | null {
  const found = regions.flatMap((id) => baseRegion(catalogue, id) ?? [])
  const [one, other, ...rest] = found
  if (!one || !other || rest.length > 0 || one.id === other.id) return null
  return one.id < other.id ? [one, other] : [other, one]
}

/** The data keep a link without evidence only where affinity is high. */
function uncontacted(catalogue: Catalogue, end: Region, other: Region): readonly Uncontacted[] {
  const links = (catalogue.linksByRegion.get(end.id) ?? []).filter(
    ({ projects, events }) => projects.length + events.length === 0,
  )
  return byAffinity(links).flatMap((link) => {
    const region = catalogue.regions.get(link.a === end.id ? link.b : link.a)
    return region && region.id !== other.id && region.country !== end.country ? [{ region, link }] : []
  })
}

/** Those of which both ends have a value first, each in its order. */
function figuresOf(catalogue: Catalogue, [a, b]: Pair<Region>, limit: number): readonly ComparedFigure[] {
  const all = compareFigures(catalogue, [a.id, b.id])
  const areKnown = ({ values }: ComparedFigure) => values.every((value) => value !== undefined)
  return [...all.filter(areKnown), ...all.filter((figure) => !areKnown(figure))].slice(0, limit)
}

/** In the order in which the brief names them. */
function sourcesShown({ priorities, projects, events, bodies, figures }: Omit<Brief, 'sources'>) {
  const named = [
    ...priorities.shared.flatMap((domain) => domain.priorities),
    ...priorities.only.flat().map((domain) => domain.priorities),
  ]
  const some = ({ sources }: { readonly sources: readonly SourceId[] }) => sources.slice(0, cited.other)
  return [
    ...named.flatMap(({ shown }) => shown.flatMap(some)),
    ...projects.shown.flatMap(({ project }) => project.sources.slice(0, cited.project)),
    ...events.shown.flatMap(({ event }) => some(event)),
    ...bodies.flatMap(({ sides }) =>
      sides.flatMap((side) => side.bodies.flatMap(({ organisation }) => some(organisation))),
    ),
    ...figures.flatMap(({ indicator }) => some(indicator)),
  ]
}
