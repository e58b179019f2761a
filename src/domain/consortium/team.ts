/** Who is in a team: organisations, and regions in which a partner is still sought. */
import { baseRegion } from '@/domain/baseRegion'
import type { Catalogue, Region } from '@/domain/catalogue'
import { compareText } from '@/domain/grouping'
import { type OrganisationId, parseMemberId, type RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { Organisation } from '@/domain/schema/organisations'

export type MemberId = OrganisationId | RegionId

export interface TeamPlace {
  readonly region: Region
  /** 1-based, the same in the list and on the map. */
  readonly number: number
  /** Seated there, by id. */
  readonly organisations: readonly Organisation[]
  /** The region itself is in the team: as a member of the list, to be taken out. */
  readonly member: RegionId | null
}

export interface Team {
  /** All organisations, by id. */
  readonly organisations: readonly Organisation[]
  /** Regions of the members, by id. */
  readonly places: readonly TeamPlace[]
  /** Organisations without a known region of the area. */
  readonly elsewhere: readonly Organisation[]
}

/** Ids that lead nowhere are passed over; an overlay stands for the region of its owner's seat. */
export const teamOf = memoise((catalogue: Catalogue, ids: readonly MemberId[]): Team => {
  const bodies = new Map<OrganisationId, Organisation>()
  const chosen = new Map<RegionId, RegionId>()
  for (const id of [...ids].sort(compareText)) {
    const member = parseMemberId(id)
    const body = member.kind === 'org' && catalogue.organisations.get(member.id)
    const region = member.kind === 'region' && baseRegion(catalogue, member.id)
    if (body) bodies.set(body.id, body)
    if (region && member.kind === 'region' && !chosen.has(region.id)) chosen.set(region.id, member.id)
  }
  const organisations = [...bodies.values()]
  const seats = organisations.flatMap(({ regionId }) => (regionId && catalogue.regions.has(regionId) ? [regionId] : []))
  const regions = [...new Set([...chosen.keys(), ...seats])].sort(compareText)
  return {
    organisations,
    places: regions.flatMap((id, index) => {
      const region = catalogue.regions.get(id)
      if (!region) return []
      const here = organisations.filter(({ regionId }) => regionId === id)
      return [{ region, number: index + 1, organisations: here, member: chosen.get(id) ?? null }]
    }),
    elsewhere: organisations.filter(({ regionId }) => regionId === undefined || !catalogue.regions.has(regionId)),
  }
})
