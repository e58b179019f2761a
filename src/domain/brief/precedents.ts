/** Pairs like this one that already work together: a precedent, not a promise. */
import { affinity, domainRarity } from '@/domain/affinity'
import type { Catalogue, Link, Region } from '@/domain/catalogue'
import type { CompareFilter } from '@/domain/compare/domains'
import { compareText } from '@/domain/grouping'
import type { DomainId, RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import { domainSets } from '@/domain/whiteSpace'
import type { Pair } from './priorities'

export interface Precedent {
  readonly link: Link
  /** The end like the first region, then the end like the second. */
  readonly ends: Pair<Region>
  /** Affinity of each end to the region that it stands for, 0…1. */
  readonly likeness: Pair<number>
}

/** Ends less alike than this make no precedent. */
const leastLikeness = 0.5

/**
 * Pairs of regions of different countries with at least one project together, neither of them one of the two regions,
 * whose ends both resemble these: turned the way in which the less similar end is most alike. Ordered by the likeness
 * of that end, then by projects, then by id.
 */
export const precedentsOf = memoise(findPrecedents, (catalogue, [a, b], { period, showUnverified }) => [
  catalogue,
  a,
  b,
  period,
  showUnverified,
])

function findPrecedents(
  catalogue: Catalogue,
  [a, b]: Pair<RegionId>,
  { period, showUnverified }: CompareFilter,
): readonly Precedent[] {
  const sets = domainSets(catalogue, period, showUnverified)
  const rarity = domainRarity(sets)
  const likenessTo = (region: RegionId) => {
    const own = sets.get(region)
    const known = [...sets].map(([id, set]): [RegionId, number] => [id, own ? affinity(own, set, rarity) : 0])
    return new Map<RegionId, number>(known)
  }
  const [toA, toB] = [likenessTo(a), likenessTo(b)]
  return [...catalogue.links.values()]
    .filter((link) => link.projects.length > 0 && ![link.a, link.b].some((end) => end === a || end === b))
    .flatMap((link) => orient(catalogue, link, toA, toB))
    .filter(({ ends: [one, other], likeness }) => one.country !== other.country && weaker(likeness) >= leastLikeness)
    .sort(
      (one, other) =>
        weaker(other.likeness) - weaker(one.likeness) ||
        other.link.projects.length - one.link.projects.length ||
        compareText(one.link.id, other.link.id),
    )
}

const weaker = (likeness: Pair<number>) => Math.min(...likeness)

type Likeness = ReadonlyMap<RegionId, number>

function orient(catalogue: Catalogue, link: Link, toA: Likeness, toB: Likeness): readonly Precedent[] {
  const [one, other] = [catalogue.regions.get(link.a), catalogue.regions.get(link.b)]
  if (!one || !other) return []
  const straight = [toA.get(one.id) ?? 0, toB.get(other.id) ?? 0] as const
  const turned = [toA.get(other.id) ?? 0, toB.get(one.id) ?? 0] as const
  return weaker(turned) > weaker(straight)
    ? [{ link, ends: [other, one], likeness: turned }]
    : [{ link, ends: [one, other], likeness: straight }]
}

/** Domains that projects together are about, of those asked for. */
export function untouchedDomains(catalogue: Catalogue, link: Link | undefined, shared: readonly DomainId[]) {
  const touched = new Set((link?.projects ?? []).flatMap((project) => catalogue.projects.get(project)?.domains ?? []))
  return shared.filter((domain) => !touched.has(domain))
}
