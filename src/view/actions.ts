/** All that changes the view, as plain functions: usable from components, map callbacks and tests alike. */
import type { Filter, Selection } from '@/domain/filter'
import { linkKinds as allLinkKinds } from '@/domain/filter'
import { sortedUnique } from '@/domain/grouping'
import type { DomainId } from '@/domain/ids'
import type { Language } from '@/domain/schema/vocabulary'
import { linkKeys } from './keys'
import { mark } from './marks'
import { roomThatShows } from './roomThatShows'
import type { Camera, MapStatus, PointedAt, Room } from './state'
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

/** Changes several parts of the filter at once; lists may come in any order. Values that no link can carry are dropped. */
export function changeFilter(change: Partial<Filter>): void {
  const wanted = canonicalChange(change)
  const present = getState()
  const room = roomThatShows(present.room)
  const changed = (Object.keys(wanted) as (keyof Filter)[]).filter((key) => !isSame(present[key], wanted[key]))
  if (changed.length === 0 && room === present.room) return
  mark('atlas:filter-start')
  // Parts that stay the same keep their identity: selectors recognise by it what they have answered before.
  setState({ ...Object.fromEntries(changed.map((key) => [key, wanted[key]])), room })
}

function canonicalChange({ domains, countries, linkKinds, top, years, minEvidence, ...rest }: Partial<Filter>) {
  return {
    ...rest,
    ...(domains && { domains: sortedUnique(domains) }),
    ...(countries && { countries: sortedUnique(countries) }),
    ...(linkKinds && { linkKinds: allLinkKinds.filter((kind) => linkKinds.includes(kind)) }),
    ...(top !== undefined && (top === 'all' || isCount(top)) && { top }),
    ...(years !== undefined && (years === null || areYears(years)) && { years }),
    ...(minEvidence !== undefined && isCount(minEvidence) && { minEvidence }),
  } satisfies Partial<Filter>
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
  })
}

export function toggleDomain(domain: DomainId): void {
  const { domains } = getState()
  setDomains(domains.includes(domain) ? domains.filter((other) => other !== domain) : [...domains, domain])
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

export function setMapStatus(mapStatus: MapStatus): void {
  setState({ mapStatus })
}

export function dismissProblems(): void {
  setState({ problems: [] })
}
