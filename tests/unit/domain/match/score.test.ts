import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MatchParts, measureFrom } from '@/domain/match/parts'
import { rank, scoreOf, unknownParts } from '@/domain/match/score'
import { type MatchWeights, matchParts, weightsOf } from '@/domain/match/weights'
import { plainFilter } from '../../../support/plainFilter'
import { testCatalogue } from '../../../support/testCatalogue'

const parts = (affinity: number | null, ties: number | null, learning: number | null, nearness: number | null) => ({
  affinity,
  ties,
  learning,
  nearness,
})

describe('the score, worked by hand', () => {
  it('counts a part with a weight below zero as 1 − part', () => {
    // new: (60 · 0.5 + 30 · (1 − 0.2) + 10 · 0.7) / (60 + 30 + 10) = (30 + 24 + 7) / 100
    expect(scoreOf(parts(0.5, 0.2, 0.9, 0.7), weightsOf('new'))).toBeCloseTo(0.61, 12)
    // build: (45 · 0.5 + 45 · 0.2 + 10 · 0.7) / 100 = (22.5 + 9 + 7) / 100
    expect(scoreOf(parts(0.5, 0.2, 0.9, 0.7), weightsOf('build'))).toBeCloseTo(0.385, 12)
    // learn: (45 · 0.5 + 45 · 0.9 + 10 · 0.7) / 100 = (22.5 + 40.5 + 7) / 100
    expect(scoreOf(parts(0.5, 0.2, 0.9, 0.7), weightsOf('learn'))).toBeCloseTo(0.7, 12)
  })

  it('averages over what is known', () => {
    // nearness unknown: (60 · 0.5 + 30 · 0.8) / 90 = 54 / 90
    expect(scoreOf(parts(0.5, 0.2, null, null), weightsOf('new'))).toBeCloseTo(0.6, 12)
    expect(unknownParts(parts(0.5, 0.2, null, null), weightsOf('new'))).toEqual(['nearness'])
  })

  it('is none where less than two thirds of the weight is known, or nothing weighs', () => {
    // Without affinity 40 of 100 is left of new, 55 of 100 of learn.
    expect(scoreOf(parts(null, 0, 1, 1), weightsOf('new'))).toBeNull()
    expect(scoreOf(parts(null, 0, 1, 1), weightsOf('learn'))).toBeNull()
    expect(scoreOf(parts(1, 1, 1, 1), { affinity: 0, ties: 0, learning: 0, nearness: 0 })).toBeNull()
  })
})

describe('the rank', () => {
  const items = [
    { id: 'near', parts: parts(0.5, 0, 0, 1) },
    { id: 'alike', parts: parts(0.6, 0, 0, 0.5) },
    { id: 'unknown', parts: parts(null, 0, 0, 1) },
  ]
  const even: MatchWeights = { affinity: 50, ties: 0, learning: 0, nearness: 12 }

  it('is by score, and leaves out of whom too little is known', () => {
    // near: (50 · 0.5 + 12 · 1) / 62 = 37 / 62; alike: (50 · 0.6 + 12 · 0.5) / 62 = 36 / 62
    const { placed, unplaced } = rank(items, even)
    expect(placed.map(({ item, rank: place }) => [item.id, place])).toEqual([
      ['near', 1],
      ['alike', 2],
    ])
    expect(unplaced.map(({ id }) => id)).toEqual(['unknown'])
  })

  it('says how it moves when a weight is a fifth smaller or larger', () => {
    // Affinity 60: near 30 + 12 = 42, alike 36 + 6 = 42, a tie that the id decides for alike. So either may be first.
    expect(rank(items, even).placed.map(({ range }) => range)).toEqual([
      [1, 2],
      [1, 2],
    ])
    // Affinity 50, nearness 30 (24 … 36): near 25 + 24 = 49, alike 30 + 12 = 42; affinity 60: 60 against 51. Firm.
    expect(rank(items, { ...even, nearness: 30 }).placed.map(({ range }) => range)).toEqual([
      [1, 1],
      [2, 2],
    ])
  })
})

const share = fc.double({ min: 0, max: 1, noNaN: true })
const anyParts: fc.Arbitrary<MatchParts> = fc.record({
  affinity: fc.option(share),
  ties: fc.option(share),
  learning: fc.option(share),
  nearness: fc.option(share),
})
const weight = fc.integer({ min: -100, max: 100 })
const anyWeights = fc.record({ affinity: weight, ties: weight, learning: weight, nearness: weight })
const anyItems = fc
  .array(anyParts, { maxLength: 12 })
  .map((all) => all.map((each, index) => ({ id: `r${index}`, parts: each })))

describe('for any parts and weights', () => {
  it('the score lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyParts, anyWeights, (some, weights) => {
        const score = scoreOf(some, weights)
        if (score !== null) expect(score >= 0 && score <= 1 + 1e-12).toBe(true)
      }),
    )
  })

  it('more of a part never lowers the score where its weight is above zero, nor raises it where it is below', () => {
    fc.assert(
      fc.property(anyParts, anyWeights, fc.constantFrom(...matchParts), share, (some, weights, part, more) => {
        const value = some[part]
        const [low, high] = [Math.min(value ?? 0, more), Math.max(value ?? 0, more)]
        const [less, most] = [low, high].map((each) => scoreOf({ ...some, [part]: each }, weights))
        if (less === null || less === undefined || most === null || most === undefined) return
        expect(weights[part] < 0 ? less >= most - 1e-12 : most >= less - 1e-12).toBe(true)
      }),
    )
  })

  it('a larger weight draws the score towards its part', () => {
    fc.assert(
      fc.property(anyParts, anyWeights, fc.constantFrom(...matchParts), fc.integer({ min: 1, max: 50 }), (...args) => {
        const [some, weights, part, more] = args
        const value = some[part]
        const before = scoreOf(some, weights)
        const heavier = { ...weights, [part]: weights[part] < 0 ? weights[part] - more : weights[part] + more }
        const after = scoreOf(some, heavier)
        if (value === null || before === null || after === null) return
        const wanted = weights[part] < 0 ? 1 - value : value
        expect(Math.abs(after - wanted)).toBeLessThanOrEqual(Math.abs(before - wanted) + 1e-12)
      }),
    )
  })

  it('the order in which candidates come does not matter, and each keeps a rank within its range', () => {
    fc.assert(
      fc.property(anyItems, anyWeights, (items, weights) => {
        const ranking = rank(items, weights)
        expect(rank(items.toReversed(), weights)).toEqual(ranking)
        for (const { rank: place, range } of ranking.placed) {
          expect(range[0] <= place && place <= range[1] && range[1] <= ranking.placed.length).toBe(true)
        }
        expect(ranking.placed.length + ranking.unplaced.length).toBe(items.length)
      }),
    )
  })

  it('the parts of any two regions lie between 0 and 1 and are the same both ways', () => {
    const catalogue = testCatalogue()
    const ids = fc.constantFrom(...catalogue.regions.keys())
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        const there = measureFrom(catalogue, one, plainFilter)(other)
        expect(measureFrom(catalogue, other, plainFilter)(one)).toEqual(there)
        for (const part of matchParts) {
          const value = there[part]
          expect(value === null || (value >= 0 && value <= 1)).toBe(true)
        }
      }),
    )
  })
})
