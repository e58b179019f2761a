/** Who of a group works together already, and which alike pairs have nothing recorded. */
import type { Catalogue } from '@/domain/catalogue'
import { type ComparedPair, pairsAmong } from '@/domain/compare/partners'
import { compareText, sortedUnique } from '@/domain/grouping'
import type { RegionId } from '@/domain/ids'

export interface GroupLinks {
  readonly pairs: number
  /** With projects or events recorded, most evidence first. */
  readonly linked: readonly ComparedPair[]
  /** Different countries, high affinity, nothing recorded; most alike first. */
  readonly whiteSpace: readonly ComparedPair[]
}

export function groupLinks(catalogue: Catalogue, group: readonly RegionId[]): GroupLinks {
  const pairs = pairsAmong(catalogue, sortedUnique(group))
  const affinity = ({ link }: ComparedPair) => link?.affinity ?? 0
  const key = ({ one, other }: ComparedPair) => `${one.id} ${other.id}`
  return {
    pairs: pairs.length,
    linked: pairs
      .filter(({ evidence }) => evidence > 0)
      .sort((one, other) => other.evidence - one.evidence || compareText(key(one), key(other))),
    whiteSpace: pairs
      .filter(({ link, evidence }) => link !== undefined && evidence === 0)
      .sort((one, other) => affinity(other) - affinity(one) || compareText(key(one), key(other))),
  }
}
