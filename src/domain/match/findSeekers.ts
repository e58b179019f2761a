/** Regions and organisations by a few letters, for the field that asks for whom partners are sought. */
import type { Catalogue, Region } from '@/domain/catalogue'
import { findMembers } from '@/domain/consortium/findMembers'
import { findRegions } from '@/domain/findRegions'
import type { OrganisationId, RegionId } from '@/domain/ids'
import type { Organisation } from '@/domain/schema/organisations'
import { seekerOf } from './seeker'

export interface FoundSeeker {
  readonly id: RegionId | OrganisationId
  /** The region, or the organisation's. */
  readonly region: Region
  readonly organisation?: Organisation
  /** Name of the place by which a region was found, where that isn't its own. */
  readonly place?: string
}

/** Regions first, best first each; of organisations those that sit in a region of the area. At most half are regions. */
export function findSeekers(catalogue: Catalogue, query: string, limit: number): readonly FoundSeeker[] {
  const regions = findRegions(catalogue, query, limit).map((found) => ({ id: found.region.id, ...found }))
  const organisations = findMembers(catalogue, query, [], Number.POSITIVE_INFINITY).flatMap(({ id, kind }) => {
    const seeker = kind === 'org' ? seekerOf(catalogue, id) : null
    return seeker?.organisation ? [{ id, region: seeker.region, organisation: seeker.organisation }] : []
  })
  const few = regions.slice(0, Math.max(limit / 2, limit - organisations.length))
  return [...few, ...organisations].slice(0, limit)
}
