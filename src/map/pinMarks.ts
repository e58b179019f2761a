import type { Catalogue, LonLat } from '@/domain/catalogue'
import type { Filter, Selection } from '@/domain/filter'
import type { ProjectId } from '@/domain/ids'
import { type PointGroup, visiblePoints } from '@/domain/points'
import type { CooperationEvent, Organisation } from '@/domain/schema/organisations'
import type { HoverTarget } from '@/view/state'
import { onMap } from './emphasis'
import type { Emphasis, PinMark } from './marks'
import type { Ranked } from './rankedMarks'

/** The project whose partners are the map's eight main pins. */
const GOSMART = 'gosmart-bsr' as ProjectId

/** Partner of GoSmart BSR itself; the others joined its extension or were associated, or had no part in it. */
export function isMainPartner({ gosmartRole, projects }: Organisation): boolean {
  return gosmartRole !== undefined && gosmartRole !== 'associated' && projects.includes(GOSMART)
}

/**
 * The points that the filter shows, and whatever it says what is selected and who is in the team. The same list while
 * all of them show the same.
 */
export function drawnPoints(
  catalogue: Catalogue,
  filter: Filter,
  selection: Selection | null,
  ranked: Ranked | null,
): readonly PointGroup[] {
  const own = [
    selectedPoint(catalogue, selection),
    ...(ranked?.organisations ?? []).map((id) => selectedPoint(catalogue, { kind: 'org', id })),
  ]
  return own.reduce(withPoint, visiblePoints(catalogue, filter).groups)
}

function withPoint(groups: readonly PointGroup[], own: PointGroup | undefined): readonly PointGroup[] {
  if (!own || groups.some((group) => hasMember(group, own.organisations[0] ?? own.events[0]))) return groups
  const there = groups.find(({ key }) => key === own.key)
  if (!there) return [...groups, own]
  const joined: PointGroup = {
    ...there,
    organisations: [...there.organisations, ...own.organisations],
    events: [...there.events, ...own.events],
  }
  return groups.map((group) => (group === there ? joined : group))
}

function hasMember(
  { organisations, events }: PointGroup,
  record: Organisation | CooperationEvent | undefined,
): boolean {
  return organisations.some((one) => one === record) || events.some((one) => one === record)
}

function selectedPoint(catalogue: Catalogue, selection: Selection | null): PointGroup | undefined {
  if (selection?.kind === 'org') {
    const organisation = catalogue.organisations.get(selection.id)
    const position = catalogue.organisationPositions.get(selection.id)
    return organisation && position && groupAt(position, { organisations: [organisation], events: [] })
  }
  if (selection?.kind === 'event') {
    const event = catalogue.events.get(selection.id)
    const position = catalogue.eventPositions.get(selection.id)
    return event && position && groupAt(position, { organisations: [], events: [event] })
  }
  return undefined
}

function groupAt(position: LonLat, members: Pick<PointGroup, 'organisations' | 'events'>): PointGroup {
  return { key: position.join('~'), position, ...members }
}

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
  if (selection?.kind === 'project') {
    const partners = catalogue.projects.get(selection.id)?.partners ?? []
    const members = new Set<string>(partners.map(({ organisationId }) => organisationId))
    return ({ id }: Organisation | CooperationEvent) => members.has(id)
  }
  return (record: Organisation | CooperationEvent) => {
    const regions = 'regionIds' in record ? record.regionIds : [record.regionId]
    return regions.some((region) => region !== undefined && emphasised.regions.has(region))
  }
}
