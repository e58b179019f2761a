/** Where a good partnership is missing, and who resembles whom. */
import { affinity, domainRarity, sharedDomains } from './affinity'
import type { Catalogue, Region } from './catalogue'
import type { Filter } from './filter'
import { compareText } from './grouping'
import type { DomainId, RegionId } from './ids'
import { memoise } from './memoise'
import { type LinkFilter, linkParts, rankLinks, type SeenLink, seenLinks } from './seenLinks'
import { strategiesByRegion } from './strategies'

/**
 * Pairs with high affinity and no recorded cooperation under the rest of the filter, most alike first; those of one
 * region where one is named. Affinity is that of the data: newest period of each region, unverified priorities included.
 */
export const whiteSpaceOf = memoise(
  (catalogue: Catalogue, filter: LinkFilter, region?: RegionId): readonly SeenLink[] => {
    const gaps: LinkFilter = { ...filter, whiteSpace: true }
    if (region === undefined) {
      const { strongest, total } = rankLinks(catalogue, gaps)
      return strongest(total)
    }
    const ids = (catalogue.linksByRegion.get(region) ?? []).map(({ id }) => id)
    return seenLinks(catalogue, ids, gaps)
  },
  (catalogue, filter, region?: RegionId) => [catalogue, region, ...linkParts({ ...filter, whiteSpace: true })],
)

export interface SimilarRegion {
  readonly region: Region
  /** 0…1, see `affinity.ts`. */
  readonly affinity: number
  /** Rarest first. */
  readonly shared: readonly DomainId[]
}

/**
 * Regions of any country that share at least one domain with it, most alike first, then by id. Which priorities count
 * is for the filter's period and its wish for confirmed ones to say; its domains and countries don't matter.
 */
export const similarRegions = memoise(
  (
    catalogue: Catalogue,
    region: RegionId,
    filter: Pick<Filter, 'period' | 'showUnverified'>,
  ): readonly SimilarRegion[] => {
    const sets = domainSets(catalogue, filter.period, filter.showUnverified)
    const own = sets.get(region)
    if (!own) return []
    const rarity = domainRarity(sets)
    return [...sets]
      .flatMap(([id, domains]) => {
        const other = catalogue.regions.get(id)
        const shared = id === region ? [] : sharedDomains(own, domains, rarity)
        return other && shared.length > 0 ? [{ region: other, affinity: affinity(own, domains, rarity), shared }] : []
      })
      .sort((one, other) => other.affinity - one.affinity || compareText(one.region.id, other.region.id))
  },
  (catalogue, region, { period, showUnverified }) => [catalogue, region, period, showUnverified],
)

/** Domains that count for each region of which any are known. */
export const domainSets = memoise(
  (catalogue: Catalogue, period: Filter['period'], showUnverified: boolean) =>
    new Map(
      [...strategiesByRegion(catalogue, period, showUnverified)].map(
        ([id, { domainSet }]): [RegionId, ReadonlySet<DomainId>] => [id, domainSet],
      ),
    ),
)
