/** Organisations and events as points, those at one place together, so that each of them can be reached. */
import type { Catalogue, LonLat } from './catalogue'
import type { Filter } from './filter'
import { compareText } from './grouping'
import { memoise } from './memoise'
import type { CooperationEvent, Organisation } from './schema/organisations'
import { eventsShown, type OrganisationFilter, organisationParts, organisationsShown } from './shownRecords'

export interface PointGroup {
  /** Unique among the groups, and the same as long as the position is. */
  readonly key: string
  readonly position: LonLat
  /** Partners of the area's own project and its extension first, then by id. */
  readonly organisations: readonly Organisation[]
  /** By id. */
  readonly events: readonly CooperationEvent[]
}

export interface VisiblePoints {
  /** From north to south, so that a nearer one lies on top. */
  readonly groups: readonly PointGroup[]
  /** Drawn. */
  readonly organisations: number
  readonly events: number
  /** Would be drawn, had they a known place. */
  readonly unplaced: number
}

type PointFilter = OrganisationFilter & Pick<Filter, 'points' | 'years' | 'showUnverified'>

/**
 * What is to be drawn of the chosen kinds of point. Organisations are filtered by side, role, country of the seat and
 * the domains of their projects; events by country, domains, years and confirmation. See `shownRecords.ts`.
 */
export const visiblePoints = memoise(
  (catalogue: Catalogue, filter: PointFilter): VisiblePoints => {
    const groups = new Map<string, Draft>()
    let unplaced = 0
    const place = (position: LonLat | undefined, add: (group: Draft) => void) => {
      if (position) add(groupAt(groups, position))
      else unplaced += 1
    }
    const organisations = chosenOrganisations(catalogue, filter)
    const events = filter.points.includes('event') ? eventsShown(catalogue, filter) : []
    for (const one of organisations) {
      place(catalogue.organisationPositions.get(one.id), (group) => group.organisations.push(one))
    }
    for (const one of events) place(catalogue.eventPositions.get(one.id), (group) => group.events.push(one))
    const placed = [...groups.values()].sort(northFirst)
    return {
      groups: placed.map((group) => ({ ...group, organisations: partnersFirst(group.organisations) })),
      organisations: placed.reduce((sum, group) => sum + group.organisations.length, 0),
      events: placed.reduce((sum, group) => sum + group.events.length, 0),
      unplaced,
    }
  },
  (catalogue, filter) => [
    ...[catalogue, filter.points, filter.years?.[0], filter.years?.[1], filter.showUnverified],
    ...organisationParts(filter),
  ],
)

interface Draft extends PointGroup {
  readonly organisations: Organisation[]
  readonly events: CooperationEvent[]
}

function chosenOrganisations(catalogue: Catalogue, filter: PointFilter): readonly Organisation[] {
  if (filter.points.includes('org')) return organisationsShown(catalogue, filter)
  if (!filter.points.includes('partner')) return []
  return organisationsShown(catalogue, filter).filter(({ gosmartRole }) => gosmartRole !== undefined)
}

/** Positions come rounded to about 10 m: what is equal to the last digit is one place. */
function groupAt(groups: Map<string, Draft>, position: LonLat): Draft {
  const key = position.join('~')
  const found = groups.get(key)
  if (found) return found
  const group: Draft = { key, position, organisations: [], events: [] }
  groups.set(key, group)
  return group
}

function northFirst(one: PointGroup, other: PointGroup): number {
  return other.position[1] - one.position[1] || compareText(one.key, other.key)
}

function partnersFirst(organisations: readonly Organisation[]): readonly Organisation[] {
  const isPartner = ({ gosmartRole }: Organisation) => Number(gosmartRole !== undefined)
  return [...organisations].sort((one, other) => isPartner(other) - isPartner(one) || compareText(one.id, other.id))
}
