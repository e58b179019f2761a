/** From parts and weights to a score, from scores to ranks, and how firm a rank is. */
import { compareText } from '@/domain/grouping'
import type { MatchParts } from './parts'
import { type MatchPart, type MatchWeights, matchParts } from './weights'

/**
 * Parts of less than this share of the weight known: no score. Averaging over what little is known would reward
 * ignorance; with two thirds no named aim ranks a region whose affinity is unknown.
 */
export const leastKnownWeight = 2 / 3

/**
 * How well the parts fulfil the wish, 0…1: the average of the parts, each counted by the size of its weight, where a
 * part with a weight below zero counts as 1 − part. Unknown parts are left out and the rest averaged over the weight of
 * the known ones; `null` where these carry less than two thirds of the weight, or where nothing has a weight.
 */
export function scoreOf(parts: MatchParts, weights: MatchWeights): number | null {
  let sum = 0
  let known = 0
  let all = 0
  for (const part of matchParts) {
    const size = Math.abs(weights[part])
    const value = parts[part]
    all += size
    if (value === null) continue
    known += size
    sum += size * (weights[part] < 0 ? 1 - value : value)
  }
  return known === 0 || known < leastKnownWeight * all ? null : sum / known
}

/** Parts that are unknown although they have a weight. */
export function unknownParts(parts: MatchParts, weights: MatchWeights): readonly MatchPart[] {
  return matchParts.filter((part) => parts[part] === null && weights[part] !== 0)
}

export interface Scorable {
  readonly id: string
  readonly parts: MatchParts
}

export interface Placed<T> {
  readonly item: T
  readonly score: number
  /** 1-based. */
  readonly rank: number
  /** Best and worst rank while each weight alone is a fifth smaller or larger. */
  readonly range: readonly [best: number, worst: number]
}

export interface Ranking<T> {
  /** Highest score first, equal ones by id: the order in which the items come doesn't matter. */
  readonly placed: readonly Placed<T>[]
  /** Too little is known of them for a score; by id. */
  readonly unplaced: readonly T[]
}

export function rank<T extends Scorable>(items: readonly T[], weights: MatchWeights): Ranking<T> {
  const scored = items.map((item) => ({ item, score: scoreOf(item.parts, weights) }))
  const known = scored.flatMap(({ item, score }) => (score === null ? [] : [{ item, score }])).sort(byScore)
  const unplaced = scored.flatMap(({ item, score }) => (score === null ? [item] : []))
  const ranges = rankRanges(
    known.map(({ item }) => item),
    weights,
  )
  return {
    placed: known.map(({ item, score }, index) => {
      const place = index + 1
      const [best, worst] = ranges.get(item.id) ?? [place, place]
      return { item, score, rank: place, range: [Math.min(best, place), Math.max(worst, place)] }
    }),
    unplaced: unplaced.sort((one, other) => compareText(one.id, other.id)),
  }
}

interface Scored<T> {
  readonly item: T
  readonly score: number
}

function byScore<T extends Scorable>(one: Scored<T>, other: Scored<T>): number {
  return other.score - one.score || compareText(one.item.id, other.item.id)
}

const moves = [0.8, 1.2] as const

/** Ranks among the same items under eight other weightings: each part a fifth down and a fifth up. */
function rankRanges(items: readonly Scorable[], weights: MatchWeights): ReadonlyMap<string, readonly [number, number]> {
  const ranges = new Map<string, readonly [number, number]>()
  for (const part of matchParts.filter((name) => weights[name] !== 0)) {
    for (const move of moves) {
      const moved = { ...weights, [part]: weights[part] * move }
      // A score that a small move of the weights takes away stays last rather than missing.
      const order = items.map((item) => ({ item, score: scoreOf(item.parts, moved) ?? -1 })).sort(byScore)
      for (const [index, { item }] of order.entries()) {
        const [best, worst] = ranges.get(item.id) ?? [index + 1, index + 1]
        ranges.set(item.id, [Math.min(best, index + 1), Math.max(worst, index + 1)])
      }
    }
  }
  return ranges
}
