/** Who works together in what is selected, as a star: straight lines from one seat to the seats of the others. */
import type { Catalogue, LonLat } from '@/domain/catalogue'
import type { Selection } from '@/domain/filter'
import { groupBy } from '@/domain/grouping'
import type { OrganisationId, ProjectId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import { recordsOf } from '@/domain/recordsOf'
import type { Project } from '@/domain/schema/projects'
import { projection } from './projection'

/**
 * Drawn straight in the projection of the map, over the links and under the pins. All of the selected thing, whatever
 * the filter says: it answers who took part, not what is filtered.
 */
export interface Spokes {
  /** `org`: from the selected organisation. `lead`: from the lead of the project. `middle`: no lead with a place is known. */
  readonly from: 'org' | 'lead' | 'middle'
  /** Whose seat the hub is; `null` for the middle. */
  readonly hubId: OrganisationId | null
  readonly hub: LonLat
  /** By place, from north to south; none to the hub itself. */
  readonly lines: readonly Spoke[]
  /** Bodies besides the hub's that have a place; those at the hub's own place count. */
  readonly placed: number
  /** Take part as well, but have no known place. */
  readonly unplaced: number
}

export interface Spoke {
  /** Unique among the lines. */
  readonly id: string
  readonly to: LonLat
  /** Bodies at that place, in id order. */
  readonly organisationIds: readonly OrganisationId[]
  /** Most projects that one of them has in common with the hub; 1 for a project's own star. */
  readonly projects: number
}

/** Bodies that take part in the selected project, or in any project of the selected organisation (itself included). */
export const membersOf = memoise(
  (catalogue: Catalogue, selection: Selection | null): ReadonlyMap<OrganisationId, number> => {
    const members = new Map<OrganisationId, number>()
    for (const { partners } of projectsOf(catalogue, selection)) {
      // A body may stand in a list twice, with two of its departments.
      for (const id of new Set(partners.map(({ organisationId }) => organisationId))) {
        members.set(id, (members.get(id) ?? 0) + 1)
      }
    }
    return members
  },
  (catalogue, selection) => [catalogue, selection?.kind, selection?.id],
)

/** Projects whose partners belong to the selection: itself, or all of the selected organisation. */
export function projectsOf(catalogue: Catalogue, selection: Selection | null): readonly Project[] {
  return recordsOf(catalogue.projects, projectIdsOf(catalogue, selection))
}

function projectIdsOf(catalogue: Catalogue, selection: Selection | null): readonly ProjectId[] {
  if (selection?.kind === 'project') return [selection.id]
  return selection?.kind === 'org' ? (catalogue.organisations.get(selection.id)?.projects ?? []) : []
}

/** `null` where nothing of the kind is selected, or nothing of it has a place to be joined. */
export const drawSpokes = memoise(
  (catalogue: Catalogue, selection: Selection | null): Spokes | null => {
    const members = membersOf(catalogue, selection)
    const hub = hubOf(catalogue, selection, [...members.keys()])
    if (hub === null) return null
    const ids = [...members.keys()].filter((id) => id !== hub.hubId).sort()
    const placeOf = (id: OrganisationId | undefined) => id && catalogue.organisationPositions.get(id)
    const byPlace = groupBy(ids, (id) => placeOf(id)?.join('~'))
    const lines = [...byPlace].flatMap(([key, organisationIds]): readonly Spoke[] => {
      const to = placeOf(organisationIds[0])
      if (!key || !to || key === hub.hub.join('~')) return []
      const projects = Math.max(...organisationIds.map((id) => members.get(id) ?? 1))
      return [{ id: key, to, organisationIds, projects }]
    })
    if (lines.length === 0) return null
    lines.sort((one, other) => other.to[1] - one.to[1])
    const unplaced = byPlace.get(undefined)?.length ?? 0
    return { ...hub, lines, placed: ids.length - unplaced, unplaced }
  },
  (catalogue, selection) => [catalogue, selection?.kind, selection?.id],
)

type Hub = Pick<Spokes, 'from' | 'hubId' | 'hub'>

function hubOf(catalogue: Catalogue, selection: Selection | null, members: readonly OrganisationId[]): Hub | null {
  const seatOf = (id: OrganisationId) => catalogue.organisationPositions.get(id)
  if (selection?.kind === 'org') {
    const hub = seatOf(selection.id)
    return hub ? { from: 'org', hubId: selection.id, hub } : null
  }
  const [project] = projectsOf(catalogue, selection)
  const lead = project?.partners.find(({ role, organisationId }) => role === 'lead' && seatOf(organisationId))
  const seat = lead && seatOf(lead.organisationId)
  if (lead && seat) return { from: 'lead', hubId: lead.organisationId, hub: seat }
  const hub = middleOf(members.map(seatOf).filter((seat) => seat !== undefined))
  return hub && { from: 'middle', hubId: null, hub }
}

/** As the eye sees it on the map: the mean in the plane of the projection. */
function middleOf(places: readonly LonLat[]): LonLat | null {
  if (places.length === 0) return null
  const planar = places.map((place) => projection.forward(place))
  const mean = (axis: 0 | 1) => planar.reduce((sum, point) => sum + point[axis], 0) / planar.length
  return projection.inverse([mean(0), mean(1)])
}

/** Pixels: wider for those who met in more than one project. */
export function spokeWidth({ projects }: Spoke): number {
  return Math.min(4, 1 + 0.5 * projects)
}
