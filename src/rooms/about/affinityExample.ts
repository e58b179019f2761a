/** The affinity worked out before the reader's eyes, with the functions and the data that the atlas itself uses. */
import { affinity, type DomainSets, domainRarity, newestDomains } from '@/domain/affinity'
import type { Catalogue, Region } from '@/domain/catalogue'
import type { DomainId } from '@/domain/ids'
import type { Domain } from '@/domain/schema/sources'

export interface DomainWeight {
  readonly domain: Domain
  /** How many regions name it. */
  readonly regions: number
  /** r(d) of the method. */
  readonly weight: number
}

export interface AffinityExample {
  readonly regions: readonly [Region, Region]
  /** Domains of either, rarest first. */
  readonly rows: readonly (DomainWeight & { readonly isIn: readonly [boolean, boolean] })[]
  readonly sharedWeight: number
  readonly totalWeight: number
  readonly affinity: number
}

/** Newest domains of each base region of which any are known; what the pipeline computes the links from. */
export function domainSets({ regions, prioritiesByRegion }: Catalogue): DomainSets {
  return new Map([...prioritiesByRegion].filter(([id]) => regions.has(id)).map(([id, own]) => [id, newestDomains(own)]))
}

/** Every domain that any region names, rarest first. */
export function domainWeights(catalogue: Catalogue): readonly DomainWeight[] {
  const sets = [...domainSets(catalogue).values()]
  const rarity = domainRarity(domainSets(catalogue))
  return [...catalogue.domains.values()]
    .flatMap((domain) => {
      const weight = rarity.get(domain.id)
      return weight === undefined ? [] : [{ domain, weight, regions: sets.filter((set) => set.has(domain.id)).length }]
    })
    .sort((one, other) => other.weight - one.weight)
}

/** The two partner regions of different countries that are most alike; `null` where there are no two. */
export function affinityExample(catalogue: Catalogue): AffinityExample | null {
  const sets = domainSets(catalogue)
  const rarity = domainRarity(sets)
  const alike = pairsAbroad([...catalogue.regions.values()].filter(({ id, isPartner }) => isPartner && sets.has(id)))
    .map((regions) => ({ regions, affinity: affinity(setOf(sets, regions[0]), setOf(sets, regions[1]), rarity) }))
    .reduce<Pick<AffinityExample, 'regions' | 'affinity'> | null>(
      (best, pair) => (best && best.affinity >= pair.affinity ? best : pair),
      null,
    )
  if (!alike) return null
  const [a, b] = [setOf(sets, alike.regions[0]), setOf(sets, alike.regions[1])]
  const rows = domainWeights(catalogue)
    .map((row) => ({ ...row, isIn: [a.has(row.domain.id), b.has(row.domain.id)] as const }))
    .filter(({ isIn }) => isIn[0] || isIn[1])
  const sum = (some: typeof rows) => some.reduce((total, { weight }) => total + weight, 0)
  return { ...alike, rows, sharedWeight: sum(rows.filter(({ isIn }) => isIn[0] && isIn[1])), totalWeight: sum(rows) }
}

function setOf(sets: DomainSets, { id }: Region): ReadonlySet<DomainId> {
  return sets.get(id) ?? new Set()
}

function pairsAbroad(regions: readonly Region[]): readonly (readonly [Region, Region])[] {
  return regions.flatMap((one, index) =>
    regions
      .slice(index + 1)
      .filter(({ country }) => country !== one.country)
      .map((other) => [one, other] as const),
  )
}
