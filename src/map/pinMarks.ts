import type { Catalogue, LonLat } from '@/domain/catalogue'
import type { Filter, Selection } from '@/domain/filter'
import type { ProjectId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { Organisation } from '@/domain/schema/organisations'
import { onMap } from './emphasis'
import type { Emphasis, PinMark } from './marks'

/** The project whose partners are the map's eight main pins. */
const GOSMART = 'gosmart-bsr' as ProjectId

export interface Pin {
  readonly organisation: Organisation
  readonly position: LonLat
  /** Partner of GoSmart BSR itself; the others joined its extension or were associated. */
  readonly isMain: boolean
}

/** Organisations with a role in GoSmart BSR and a known place; the main ones last, to lie on top. */
export const pinsOf = memoise((catalogue: Catalogue): readonly Pin[] => {
  const taken = new Map<string, number>()
  const pins = [...catalogue.organisations.values()].flatMap((organisation): readonly Pin[] => {
    const position = catalogue.organisationPositions.get(organisation.id)
    if (!organisation.gosmartRole || !position) return []
    const isMain = organisation.gosmartRole !== 'associated' && organisation.projects.includes(GOSMART)
    return [{ organisation, position: besideOthers(position, taken), isMain }]
  })
  return pins.sort((a, b) => Number(a.isMain) - Number(b.isMain) || (a.organisation.id < b.organisation.id ? -1 : 1))
})

/** Two bodies in one street would hide each other at every zoom: the later one moves a kilometre or so aside. */
function besideOthers([longitude, latitude]: LonLat, taken: Map<string, number>): LonLat {
  const key = `${longitude.toFixed(2)} ${latitude.toFixed(2)}`
  const place = taken.get(key) ?? 0
  taken.set(key, place + 1)
  if (place === 0) return [longitude, latitude]
  const angle = (place * Math.PI) / 3
  const reach = 0.012
  return [
    longitude + (reach * Math.cos(angle)) / Math.cos((latitude * Math.PI) / 180),
    latitude + reach * Math.sin(angle),
  ]
}

export function drawPins(catalogue: Catalogue, filter: Filter, selection: Selection | null): readonly PinMark[] {
  const emphasised = onMap(catalogue, selection, filter)
  const members = projectMembers(catalogue, selection)
  const emphasis = (organisation: Organisation): Emphasis => {
    if (selection?.kind === 'org' && selection.id === organisation.id) return 'selected'
    if (!emphasised) return 'normal'
    if (members) return members.has(organisation.id) ? 'related' : 'faded'
    return organisation.regionId && emphasised.regions.has(organisation.regionId) ? 'related' : 'faded'
  }
  return pinsOf(catalogue).map(({ organisation }) => ({ id: organisation.id, emphasis: emphasis(organisation) }))
}

function projectMembers(catalogue: Catalogue, selection: Selection | null): ReadonlySet<string> | null {
  if (selection?.kind !== 'project') return null
  return new Set(catalogue.projects.get(selection.id)?.partners.map((partner) => partner.organisationId))
}
