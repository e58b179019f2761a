/** All that changes the view, as plain functions: usable from components, map callbacks and tests alike. */
import type { Filter, GridId, Selection, TableId } from '@/domain/filter'
import { linkKinds as allLinkKinds, pointKinds } from '@/domain/filter'
import { sortedUnique } from '@/domain/grouping'
import type { DomainId, OrganisationId, RegionId } from '@/domain/ids'
import { type Aim, canonicalAim } from '@/domain/match/weights'
import { roles as allRoles } from '@/domain/schema/organisations'
import { helixSides, type Language } from '@/domain/schema/vocabulary'
import { inOrder, withoutAll } from './decoders'
import { linkKeys } from './keys'
import { mark } from './marks'
import { roomThatShows } from './roomThatShows'
import type { Camera, LinkProblem, LinkView, MapStatus, PointedAt, Room } from './state'
import { viewStore } from './store'
import { areYears, clampCamera } from './texts'

const { getState, setState } = viewStore

export function select(selection: Selection | null): void {
  const { selection: present, room } = getState()
  const isSelected = selection?.kind === present?.kind && selection?.id === present?.id
  if (selection === null ? isSelected : isSelected && room === roomThatShows(room)) return
  mark('atlas:select-start')
  // Both in one step, so that one Back returns.
  setState(selection === null ? { selection } : { selection, room: roomThatShows(room) })
}

export function clearSelection(): void {
  select(null)
}

/** Leads to the map, where the selected thing and what is told of it stand side by side. */
export function openOnMap(selection: Selection): void {
  mark('atlas:select-start')
  setState({ selection, room: 'map' })
}

/** What `select` doesn't change. */
export type FilterChange = Partial<Omit<Filter, 'selection'>>

/** Changes several parts of the filter at once; lists may come in any order. Values that no link can carry are dropped. */
export function changeFilter(change: FilterChange): void {
  const wanted = canonicalChange(change)
  const present = getState()
  const room = roomThatShows(present.room)
  const changed = (Object.keys(wanted) as (keyof FilterChange)[]).filter((key) => !isSame(present[key], wanted[key]))
  if (changed.length === 0 && room === present.room) return
  mark('atlas:filter-start')
  // Parts that stay the same keep their identity: selectors recognise by it what they have answered before.
  setState({ ...Object.fromEntries(changed.map((key) => [key, wanted[key]])), room })
}

function canonicalChange(change: FilterChange) {
  const { domains, countries, linkKinds, points, helix, roles, top, years, minEvidence, ...rest } = change
  return {
    ...rest,
    ...(domains && { domains: sortedUnique(domains) }),
    ...(countries && { countries: sortedUnique(countries) }),
    ...(linkKinds && { linkKinds: inOrder(allLinkKinds, linkKinds) }),
    ...(points && { points: inOrder(pointKinds, points) }),
    ...(helix && { helix: withoutAll(helixSides, inOrder(helixSides, helix)) }),
    ...(roles && { roles: withoutAll(allRoles, inOrder(allRoles, roles)) }),
    ...(top !== undefined && (top === 'all' || isCount(top)) && { top }),
    ...(years !== undefined && (years === null || areYears(years)) && { years }),
    ...(minEvidence !== undefined && isCount(minEvidence) && { minEvidence }),
  } satisfies FilterChange
}

const isCount = (value: number) => Number.isInteger(value) && value >= 1 && value <= 999_999_999

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other)
  return one.length === other.length && one.every((item, index) => item === other[index])
}

/** Everything matches again; what is drawn (kinds and number of links) stays as the reader set it. */
export function clearFilter(): void {
  changeFilter({
    domains: linkKeys.domains.fallback,
    match: linkKeys.match.fallback,
    period: linkKeys.period.fallback,
    countries: linkKeys.countries.fallback,
    showUnverified: linkKeys.showUnverified.fallback,
    years: linkKeys.years.fallback,
    minEvidence: linkKeys.minEvidence.fallback,
    linkScope: linkKeys.linkScope.fallback,
    whiteSpace: linkKeys.whiteSpace.fallback,
    helix: linkKeys.helix.fallback,
    roles: linkKeys.roles.fallback,
  })
}

export function toggleDomain(domain: DomainId): void {
  const { domains } = getState()
  setDomains(domains.includes(domain) ? domains.filter((other) => other !== domain) : [...domains, domain])
}

/** Both in one step, so that one Back returns. */
export function selectAndToggleDomain(selection: Selection, domain: DomainId): void {
  const { domains } = getState()
  const isChosen = domains.includes(domain)
  mark('atlas:filter-start')
  setState({
    selection,
    domains: isChosen ? domains.filter((other) => other !== domain) : sortedUnique([...domains, domain]),
  })
}

export function setDomains(domains: readonly DomainId[]): void {
  changeFilter({ domains })
}

/** What colours the regions. */
export function setLayer(layer: string): void {
  if (layer === getState().layer) return
  mark('atlas:filter-start')
  setState({ layer })
}

/** Another table begins in its own order and with its own columns: those of the one before mean nothing to it. */
export function setTable(table: TableId): void {
  if (table === getState().table) return
  setState({ table, sort: linkKeys.sort.fallback, columns: linkKeys.columns.fallback })
}

/** Empty: the table's own choice. */
export function setColumns(columns: readonly string[]): void {
  setState({ columns: sortedUnique(columns) })
}

/** Column id, `-` before it for descending; `null` for the order that the table or matrix begins with. */
export function setSort(sort: string | null): void {
  setState({ sort })
}

export function setGrid(grid: GridId): void {
  setState({ grid })
}

/** Sorts the rows of the matrix by likeness to a region; `null` sorts them as before. */
export function setSimilarTo(similarTo: RegionId | null): void {
  setState({ similarTo, sort: similarTo === null ? linkKeys.sort.fallback : '-similarity' })
}

/** Looks for partners of a region or an organisation; `null` leaves the choice of one open. Both in one step, so that one Back returns. */
export function findPartners(matchFor: RegionId | OrganisationId | null): void {
  setState({ matchFor, room: 'match' })
}

export function setAim(aim: Aim): void {
  setState({ aim: canonicalAim(aim) })
}

/** Several parts of the view in one step, as an example or a shown way leads to them. */
export function showView(change: Partial<LinkView>): void {
  setState(change)
}

/** How many regions stand side by side at most. */
export const mostCompared = 4

/** The regions side by side; those beyond the fourth are left out. Both in one step, so that one Back returns. */
export function compare(regions: readonly RegionId[]): void {
  setState({ compared: sortedUnique([...new Set(regions)].slice(0, mostCompared)), room: 'compare' })
}

/** Puts an organisation or a region into the team or takes it out; a lead that goes is no lead any more. */
export function toggleMember(id: LinkView['team'][number]): void {
  const { team, lead } = getState()
  if (team.includes(id)) {
    setState({ team: team.filter((other) => other !== id), lead: lead === id ? null : lead })
  } else {
    setState({ team: sortedUnique([...team, id]) })
  }
}

/** Empties the team; Back brings it back. */
export function clearTeam(): void {
  setState({ team: [], lead: null })
}

/** Who of the team leads; `null` leaves it open. */
export function setLead(lead: OrganisationId | null): void {
  setState({ lead })
}

/** Regions of the Trans-S3 workbench, in any order. */
export function setGroup(group: readonly RegionId[]): void {
  setState({ group: sortedUnique(group), room: 'trans-s3' })
}

export function setRoom(room: Room): void {
  setState({ room })
}

/** `null`: the browser's. */
export function setLanguage(language: Language | null): void {
  setState({ language })
}

/** Where the reader moved the map, brought into the range that a link carries; `null` fits what is shown again. */
export function moveCamera(camera: Camera | null): void {
  const present = getState().camera
  const next = camera && clampCamera(camera)
  const isUnmoved = next?.lat === present?.lat && next?.lon === present?.lon && next?.km === present?.km
  if (!isUnmoved) setState({ camera: next })
}

export function pointAt(hover: PointedAt | null): void {
  if (hover !== getState().hover) setState({ hover })
}

export function previewDomain(previewedDomain: DomainId | null): void {
  setState({ previewedDomain })
}

/** Lists what is at a place of several; `null` closes the list. */
export function openPlace(key: string | null): void {
  if (key !== getState().openPlace) setState({ openPlace: key })
}

export function setMapStatus(mapStatus: MapStatus): void {
  setState({ mapStatus })
}

export function reportProblem(problem: LinkProblem): void {
  setState({ problems: [...getState().problems, problem] })
}

export function dismissProblems(): void {
  setState({ problems: [] })
}
