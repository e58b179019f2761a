import { area } from '@/domain/area'
import type { Catalogue, LonLat } from '@/domain/catalogue'
import type { Filter, Selection } from '@/domain/filter'
import type { OrganisationId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import { type PointGroup, visiblePoints } from '@/domain/points'
import { recordsOf } from '@/domain/recordsOf'
import type { CooperationEvent, Organisation } from '@/domain/schema/organisations'
import type { HoverTarget } from '@/view/state'
import { onMap } from './emphasis'
import type { Emphasis, PinMark } from './marks'
import type { Ranked } from './rankedMarks'
import { membersOf, projectsOf } from './spokes'

/** Strength of a mark behind a selection. */
export const FADED_PIN = 0.45

/** Partner of the area's own project; the others joined its extension or were associated, or had no part in it. */
export function isMainPartner({ gosmartRole, projects }: Organisation): boolean {
  return gosmartRole !== undefined && gosmartRole !== 'associated' && projects.some((id) => id === area.project?.id)
}

/**
 * The points that the filter shows, and whatever it says what is selected with those who work together there, and who is
 * in the team. The same list while all show the same.
 */
export function drawnPoints(
  catalogue: Catalogue,
  filter: Filter,
  selection: Selection | null,
  ranked: Ranked | null,
): readonly PointGroup[] {
  const { groups } = visiblePoints(catalogue, filter)
  const drawn = new Set<string>(groups.flatMap(membersIn).map(({ id }) => id))
  const wanted = [...selectedPoints(catalogue, selection), ...placesOf(catalogue, ranked?.organisations ?? [])]
  const missing = wanted.filter((own) => !membersIn(own).some(({ id }) => drawn.has(id)))
  if (missing.length === 0) return groups
  const byKey = new Map(groups.map((group) => [group.key, group]))
  for (const own of missing) byKey.set(own.key, joined(byKey.get(own.key), own))
  return [...byKey.values()]
}

export const membersIn = ({ organisations, events }: PointGroup) => [...organisations, ...events]

/** A body that is selected and in the team comes twice. */
function joined(there: PointGroup | undefined, own: PointGroup): PointGroup {
  if (!there || own.organisations.some((body) => there.organisations.includes(body))) return there ?? own
  return {
    ...there,
    organisations: [...there.organisations, ...own.organisations],
    events: [...there.events, ...own.events],
  }
}

/** One for each body or event of the selection that has a place. */
function selectedPoints(catalogue: Catalogue, selection: Selection | null): readonly PointGroup[] {
  if (selection?.kind === 'event') {
    const position = catalogue.eventPositions.get(selection.id)
    const events = recordsOf(catalogue.events, [selection.id])
    return position ? [groupAt(position, { organisations: [], events })] : []
  }
  const own = selection?.kind === 'org' ? [selection.id] : []
  return placesOf(catalogue, [...new Set([...own, ...membersOf(catalogue, selection).keys()])])
}

function placesOf(catalogue: Catalogue, ids: readonly OrganisationId[]): readonly PointGroup[] {
  return recordsOf(catalogue.organisations, ids).flatMap((organisation) => {
    const position = catalogue.organisationPositions.get(organisation.id)
    return position ? [groupAt(position, { organisations: [organisation], events: [] })] : []
  })
}

function groupAt(position: LonLat, members: Pick<PointGroup, 'organisations' | 'events'>): PointGroup {
  return { key: position.join('~'), position, ...members }
}

export interface PointCounts {
  /** Of the area's own project, which have pins of their own. */
  readonly partners: number
  readonly others: number
  readonly events: number
  /** Marks that stand for several. */
  readonly places: number
}

export const countPoints = memoise((points: readonly PointGroup[]): PointCounts => {
  const organisations = points.flatMap((point) => point.organisations)
  const partners = organisations.filter(isMainPartner).length
  return {
    partners,
    others: organisations.length - partners,
    events: points.reduce((sum, { events }) => sum + events.length, 0),
    places: points.filter((point) => membersIn(point).length > 1).length,
  }
})

/** What a mark stands for: the one record there, or the place where there are several. */
export function pinTarget({ key, organisations, events }: PointGroup): HoverTarget {
  const [organisation] = organisations
  const [event] = events
  if (organisations.length + events.length > 1) return { kind: 'place', id: key }
  if (organisation) return { kind: 'org', id: organisation.id }
  return event ? { kind: 'event', id: event.id } : { kind: 'place', id: key }
}

/** Id of the mark that a pointed-at thing is drawn as, alone or among others; `null` where it has none. */
export function pinIdOf(points: readonly PointGroup[], target: HoverTarget): string | null {
  const found = points.find(
    ({ key, organisations, events }) =>
      key === target.id ||
      organisations.some(({ id }) => id === target.id) ||
      events.some(({ id }) => id === target.id),
  )
  return found ? pinTarget(found).id : null
}

/** One for each point drawn. */
export function drawPins(
  catalogue: Catalogue,
  filter: Filter,
  selection: Selection | null,
  ranked: Ranked | null,
): readonly PinMark[] {
  const related = relatedTest(catalogue, filter, selection) ?? teamTest(ranked)
  const emphasis = ({ organisations, events }: PointGroup): Emphasis => {
    const members = [...organisations, ...events]
    if ((selection?.kind === 'org' || selection?.kind === 'event') && members.some(({ id }) => id === selection.id)) {
      return 'selected'
    }
    if (!related) return 'normal'
    return members.some(related) ? 'related' : 'faded'
  }
  return drawnPoints(catalogue, filter, selection, ranked).map((group) => ({
    id: pinTarget(group).id,
    emphasis: emphasis(group),
  }))
}

/** With a team on the map its own pins stay in front. */
function teamTest(ranked: Ranked | null) {
  if (!ranked || ranked.organisations.length === 0) return null
  const members = new Set<string>(ranked.organisations)
  return ({ id }: Organisation | CooperationEvent) => members.has(id)
}

/** Which records belong to the selection; `null` where all stay as they are. */
function relatedTest(catalogue: Catalogue, filter: Filter, selection: Selection | null) {
  const emphasised = onMap(catalogue, selection, filter)
  if (!emphasised) return null
  if (selection?.kind === 'project' || selection?.kind === 'org') {
    const members: ReadonlyMap<string, number> = membersOf(catalogue, selection)
    const projects = new Set<string | undefined>(projectsOf(catalogue, selection).map(({ id }) => id))
    return (record: Organisation | CooperationEvent) =>
      members.has(record.id) || ('project' in record && projects.has(record.project))
  }
  return (record: Organisation | CooperationEvent) => {
    const regions = 'regionIds' in record ? record.regionIds : [record.regionId]
    return regions.some((region) => region !== undefined && emphasised.regions.has(region))
  }
}
