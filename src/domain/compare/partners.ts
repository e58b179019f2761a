/** With whom compared regions work: with each other, and with others that several of them share. */
import type { Catalogue, Link, Region } from '@/domain/catalogue'
import { compareText } from '@/domain/grouping'
import { linkId, type RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'

export interface ComparedPair {
  readonly one: Region
  readonly other: Region
  /** Missing where nothing is recorded and their affinity is not high. */
  readonly link: Link | undefined
  /** Projects and events recorded. */
  readonly evidence: number
}

/** Every pair, in the order of the regions. */
export const pairsAmong = memoise(
  (catalogue: Catalogue, regions: readonly RegionId[]): readonly ComparedPair[] => {
    const known = regions.flatMap((id) => catalogue.regions.get(id) ?? [])
    return known.flatMap((one, index) =>
      known.slice(index + 1).map((other) => {
        const link = catalogue.links.get(linkId(one.id, other.id))
        return { one, other, link, evidence: link ? evidenceOf(link) : 0 }
      }),
    )
  },
  (catalogue, regions) => [catalogue, regions.join()],
)

export interface SharedPartner {
  readonly region: Region
  /** The compared regions that have worked with it, in their order. */
  readonly partners: readonly { readonly region: RegionId; readonly link: Link; readonly evidence: number }[]
  readonly evidence: number
}

/** Others with whom at least two of the regions have recorded cooperation; most of them first, then most evidence. */
export const sharedPartners = memoise(
  (catalogue: Catalogue, regions: readonly RegionId[]): readonly SharedPartner[] =>
    [...catalogue.regions.values()]
      .filter(({ id }) => !regions.includes(id))
      .map((region) => ({ region, partners: partnersAmong(catalogue, region.id, regions) }))
      .filter(({ partners }) => partners.length > 1)
      .map((shared) => ({ ...shared, evidence: shared.partners.reduce((sum, { evidence }) => sum + evidence, 0) }))
      .sort(
        (one, other) =>
          other.partners.length - one.partners.length ||
          other.evidence - one.evidence ||
          compareText(one.region.id, other.region.id),
      ),
  (catalogue, regions) => [catalogue, regions.join()],
)

function partnersAmong(catalogue: Catalogue, third: RegionId, regions: readonly RegionId[]): SharedPartner['partners'] {
  return regions.flatMap((region) => {
    const link = catalogue.links.get(linkId(region, third))
    const evidence = link ? evidenceOf(link) : 0
    return link && evidence > 0 ? [{ region, link, evidence }] : []
  })
}

const evidenceOf = ({ projects, events }: Link) => projects.length + events.length
