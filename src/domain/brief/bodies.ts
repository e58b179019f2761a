/** Whom to meet at one end, by side of the helix. */
import type { Catalogue, Link } from '@/domain/catalogue'
import { compareText } from '@/domain/grouping'
import type { DomainId, RegionId } from '@/domain/ids'
import { bodiesToTalkTo } from '@/domain/match/nextSteps'
import { recordsOf } from '@/domain/recordsOf'
import type { Organisation } from '@/domain/schema/organisations'
import type { Project } from '@/domain/schema/projects'
import { type HelixSide, helixSides } from '@/domain/schema/vocabulary'
import { firstOf, type Listed } from './listed'

export interface BriefBody {
  readonly organisation: Organisation
  /** What it did: those of both regions first, then those about shared domains. */
  readonly projects: Listed<Project>
}

export interface BriefBodies {
  /** Those of which an organisation is shown. */
  readonly sides: readonly { readonly side: HelixSide; readonly bodies: readonly BriefBody[] }[]
  /** Sides without a known organisation: a gap in what is known. */
  readonly unknown: readonly HelixSide[]
  readonly more: number
}

interface Asked {
  readonly region: RegionId
  readonly link: Link | undefined
  readonly shared: readonly DomainId[]
  /** Organisations, and projects of each. */
  readonly bodies: number
  readonly projects: number
}

/** In the order of `bodiesToTalkTo`, each side having its turn, so that a long list of one leaves no other out. */
export function briefBodies(catalogue: Catalogue, { region, link, shared, ...limits }: Asked): BriefBodies {
  const all = bodiesToTalkTo(catalogue, { id: region, shared }, { helix: [], domains: [] })
  const queues = helixSides.map((side) => all.filter(({ helix }) => helix === side))
  const shown = new Set(inTurns(queues).slice(0, limits.bodies))
  const withDeeds = (organisation: Organisation) => ({
    organisation,
    projects: firstOf(deedsOf(catalogue, organisation, link, shared), limits.projects),
  })
  return {
    sides: helixSides
      .map((side) => ({ side, bodies: all.filter((body) => shown.has(body) && body.helix === side).map(withDeeds) }))
      .filter(({ bodies }) => bodies.length > 0),
    unknown: helixSides.filter((side) => all.every(({ helix }) => helix !== side)),
    more: all.length - shown.size,
  }
}

function inTurns<T>(queues: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...queues.map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue.slice(turn, turn + 1))).flat()
}

function deedsOf(
  catalogue: Catalogue,
  { projects }: Organisation,
  link: Link | undefined,
  shared: readonly DomainId[],
): readonly Project[] {
  const together = new Set(link?.projects)
  const weight = ({ id, domains }: Project) =>
    (together.has(id) ? 2 : 0) + (domains.some((domain) => shared.includes(domain)) ? 1 : 0)
  return [...recordsOf(catalogue.projects, projects)].sort(
    (one, other) => weight(other) - weight(one) || compareText(one.acronym, other.acronym),
  )
}
