/** The four measures of a pair of regions, each 0…1; the same formulas stand on the page about the atlas. */
import { affinity, domainRarity } from '@/domain/affinity'
import type { Catalogue, LonLat } from '@/domain/catalogue'
import type { Filter } from '@/domain/filter'
import { distanceKm, unitVector } from '@/domain/greatCircle'
import { linkId, type RegionId } from '@/domain/ids'
import { innovationConditions } from '@/domain/layers/innovationConditions'
import { memoise } from '@/domain/memoise'
import { domainSets } from '@/domain/whiteSpace'
import type { MatchPart } from './weights'

/** `null`: unknown, which is neither high nor low. */
export type MatchParts = Readonly<Record<MatchPart, number | null>>

/** 1 − e^(−n/3) for n pieces of shared evidence: the first count for more than the tenth. */
export function tiesOf(evidence: number): number {
  return 1 - Math.exp(-evidence / 3)
}

/** Difference of two averages of percentiles (0–100 each), as a share. */
export function learningOf(one: number, other: number): number {
  return Math.abs(one - other) / 100
}

/** 1 − distance / largest distance; 1 where no two regions are apart. */
export function nearnessOf(km: number, largestKm: number): number {
  return largestKm > 0 ? 1 - km / largestKm : 1
}

/** Between the points where links end, as a link states it: the same both ways. */
export function kmBetween(one: LonLat, other: LonLat): number {
  return distanceKm(unitVector(one), unitVector(other))
}

/** Between any two base regions. */
export const largestDistance = memoise(({ regions }: Catalogue): number => {
  const points = [...regions.values()].map(({ labelPoint }) => labelPoint)
  let largest = 0
  for (const [index, one] of points.entries()) {
    for (let at = index + 1; at < points.length; at += 1) {
      const other = points[at]
      if (other) largest = Math.max(largest, kmBetween(one, other))
    }
  }
  return largest
})

/** Which strategies count; everything else of a filter leaves the measures alone. */
export type PartsFilter = Pick<Filter, 'period' | 'showUnverified'>

/** Measures from one region to any other. Ties count all that is recorded, whatever kinds of link and years are chosen. */
export const measureFrom = memoise(
  (catalogue: Catalogue, from: RegionId, { period, showUnverified }: PartsFilter) => {
    const sets = domainSets(catalogue, period, showUnverified)
    const rarity = domainRarity(sets)
    const conditions = innovationConditions(catalogue)
    const largest = largestDistance(catalogue)
    const own = { domains: sets.get(from), score: conditions.get(from)?.score, region: catalogue.regions.get(from) }
    return (to: RegionId): MatchParts => {
      const [theirs, score, region] = [sets.get(to), conditions.get(to)?.score, catalogue.regions.get(to)]
      const link = catalogue.links.get(linkId(from, to))
      return {
        affinity: own.domains && theirs ? affinity(own.domains, theirs, rarity) : null,
        ties: tiesOf((link?.projects.length ?? 0) + (link?.events.length ?? 0)),
        learning: own.score === undefined || score === undefined ? null : learningOf(own.score, score),
        nearness:
          own.region && region ? nearnessOf(kmBetween(own.region.labelPoint, region.labelPoint), largest) : null,
      }
    }
  },
  (catalogue, from, { period, showUnverified }) => [catalogue, from, period, showUnverified],
)
