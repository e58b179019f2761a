import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCatalogue } from '@/domain/buildCatalogue'
import type { Filter } from '@/domain/filter'
import type { DomainId, IndicatorId, RegionId } from '@/domain/ids'
import { divergingBreaks, quantileBreaks } from '@/domain/layers/breaks'
import { coverageOf } from '@/domain/layers/coverageScore'
import { innovationConditions } from '@/domain/layers/innovationConditions'
import { layerById, layersOf } from '@/domain/layers/registry'
import type { IndicatorValue } from '@/domain/schema/indicators'
import { arbitraryFilter } from '../../support/arbitraryFilter'
import { plainFilter } from '../../support/plainFilter'
import { testCatalogue, testCatalogueParts, testManifest } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const evaluate = (layer: string, change: Partial<Filter> = {}, data = catalogue) =>
  layerById(data, layer).evaluate(data, { ...plainFilter, ...change })
const region = (id: string) => id as RegionId
const domains = (...ids: string[]) => ids as DomainId[]
const classKeys = (layer: string, change: Partial<Filter> = {}) =>
  Object.fromEntries([...evaluate(layer, change).cells].map(([id, { classKey }]) => [id, classKey]))

describe('every layer', () => {
  const anyLayer = fc.constantFrom(...layersOf(catalogue))

  it('puts each region into one of its classes, and counts them', () => {
    const property = fc.property(anyLayer, arbitraryFilter(catalogue), (layer, filter) => {
      const { cells, classes } = layer.evaluate(catalogue, filter)
      expect([...cells.keys()]).toEqual([...catalogue.regions.keys()])
      const counted = new Map(classes.map(({ key, count }) => [key, count]))
      for (const { key, count } of classes) {
        expect([...cells.values()].filter(({ classKey }) => classKey === key)).toHaveLength(count)
      }
      expect([...counted.values()].reduce((sum, count) => sum + count, 0)).toBe(catalogue.regions.size)
    })
    fc.assert(property)
  })

  it('gives the very same result for the same parts of a filter', () => {
    for (const { evaluate: once } of layersOf(catalogue)) {
      expect(once(catalogue, { ...plainFilter })).toBe(once(catalogue, { ...plainFilter, top: 10 }))
    }
  })

  it('has an id of its own; an unknown one stands for the specialisations', () => {
    const ids = layersOf(catalogue).map(({ id }) => id)
    expect(ids).toContain('gdp-pps')
    expect(new Set(ids).size).toBe(ids.length)
    expect(layerById(catalogue, 'weather').id).toBe('specialisations')
  })
})

describe('specialisations', () => {
  it('tells one domain apart by whose priority it is', () => {
    expect(classKeys('specialisations', { domains: domains('energy') })).toEqual({
      DE60: 'own',
      DK03: 'own',
      EE008: 'no-match',
      FI1C4: 'own',
      FI200: 'no-data',
      LT011: 'national',
      LV008: 'national',
      PL84: 'no-match',
      SE122: 'no-data',
    })
  })

  it('says which of two domains each region has, in a fill of its own', () => {
    const { classes, cells } = evaluate('specialisations', { domains: domains('agri-food', 'energy') })
    expect(cells.get(region('LV008'))).toMatchObject({ classKey: 'agri-food~energy', domains: ['agri-food', 'energy'] })
    expect(cells.get(region('PL84'))?.classKey).toBe('agri-food')
    const fillOf = (key: string) => classes.find((one) => one.key === key)?.fill
    expect(fillOf('agri-food~energy')).toEqual({ pattern: 'bands', colours: ['domain-1', 'domain-2'] })
    expect(fillOf('agri-food')).toEqual({ pattern: 'rising', colours: ['domain-1'] })
    expect(fillOf('energy')).toEqual({ pattern: 'dots', colours: ['domain-2'] })
  })

  it('counts matching priorities from five domains on', () => {
    const chosen = domains('advanced-manufacturing', 'agri-food', 'blue-economy', 'digital-ict', 'energy')
    const { cells, classes } = evaluate('specialisations', { domains: chosen })
    expect(cells.get(region('PL84'))).toMatchObject({ classKey: 'from-2', value: 2 })
    expect(classes.find(({ key }) => key === 'from-2')?.count).toBe(3)
  })
})

describe('indicators', () => {
  it('keep the value of a wider region apart, and what was not found hatched', () => {
    const { cells, year } = evaluate('gdp-pps')
    expect(cells.get(region('PL84'))).toMatchObject({ value: 54, year: 2022 })
    expect(cells.get(region('LV008'))).toMatchObject({ value: 72, note: 'wider-region', publishedName: 'Latvia' })
    expect(cells.get(region('DE60'))).toEqual({ classKey: 'no-data' })
    expect(year).toEqual({ text: '2022' })
  })

  it('are cut into fifths, or evenly around the reference', () => {
    expect(quantileBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0)).toEqual([3, 5, 7, 9])
    expect(quantileBreaks([2, 2, 2], 0)).toEqual([])
    // Distances from 100: 4, 11, 19, 21, 38, 52; a third of the way 19, three quarters 38.
    expect(divergingBreaks([62, 81, 96, 111, 121, 152], 100, 0)).toEqual([50, 80, 120, 150])
  })
})

describe('innovation', () => {
  const value = (regionId: string, indicatorId: string, amount: number): IndicatorValue => ({
    regionId: region(regionId),
    indicatorId: indicatorId as IndicatorId,
    value: amount,
    year: 2022,
    relation: 'same',
    publishedRegion: regionId,
    publishedName: regionId,
    isDerived: false,
  })
  const parts = testCatalogueParts()
  const figures = [
    ...(['DE60', 'PL84', 'LV008'] as const).flatMap((id, place) => [
      value(id, 'gerd', [3, 1, 2][place] ?? 0),
      value(id, 'tertiary', [40, 40, 20][place] ?? 0),
      value(id, 'gdp-pps', [200, 54, 72][place] ?? 0),
    ]),
    value('FI1C4', 'gdp-pps', 90),
  ]
  const data = buildCatalogue(testManifest(), { ...parts, indicators: { ...parts.indicators, values: figures } })

  it('averages the percentiles of three figures; ties share the middle of their ranks', () => {
    // PL84: gerd 0 of 0…100, tertiary (75, tied with DE60), gdp 0. LV008: 50, 0, 33.3. DE60: 100, 75, 100.
    const scores = [...innovationConditions(data)].map(([id, { score }]) => [id, Math.round(10 * score) / 10])
    expect(scores).toEqual([
      ['DE60', 91.7],
      ['LV008', 27.8],
      ['PL84', 25],
    ])
  })

  it('says nothing of a region that lacks one of them', () => {
    expect(evaluate('innovation', {}, data).cells.get(region('FI1C4'))).toEqual({ classKey: 'no-data' })
    expect(evaluate('innovation', {}, data).cells.get(region('DE60'))).toMatchObject({
      classKey: 'step-5',
      note: 'own-calculation',
    })
  })
})

describe('organisations', () => {
  it('"none found" is a class of its own, not "no data"', () => {
    const { cells, classes } = evaluate('partners')
    expect(cells.get(region('PL84'))).toMatchObject({ classKey: 'from-2', value: 2 })
    expect(cells.get(region('SE122'))).toMatchObject({ classKey: 'none-found', value: 0 })
    expect(classes.map(({ fill }) => fill)).not.toContain('no-data')
  })

  it('are "no data" where their file could not be read', () => {
    const { organisations: _, ...parts } = testCatalogueParts()
    const partial = buildCatalogue(testManifest(), parts)
    expect(evaluate('partners', {}, partial).cells.get(region('PL84'))).toEqual({ classKey: 'no-data' })
  })
})

describe('coverage', () => {
  it('is a quarter each of priorities, recency, organisations and indicators', () => {
    // PL84: 4 confirmed of 5, newest period, 2 organisations of 5, its one indicator: 25 · (0.8 + 1 + 0.4 + 1).
    expect(coverageOf(catalogue).get(region('PL84'))?.score).toBe(80)
    // LT011: 1 confirmed of 5, the earlier period, no organisation, no indicator: 25 · (0.2 + 0.5).
    expect(coverageOf(catalogue).get(region('LT011'))?.score).toBe(18)
    expect(coverageOf(catalogue).get(region('SE122'))?.score).toBe(0)
  })
})

describe('strategy change', () => {
  it('compares only what is known of both periods at one level', () => {
    const { cells } = evaluate('change')
    expect(cells.get(region('PL84'))).toMatchObject({
      classKey: 'both',
      gained: ['advanced-manufacturing', 'blue-economy', 'digital-ict'],
      dropped: ['energy'],
    })
    expect(cells.get(region('EE008'))).toEqual({ classKey: 'no-data', reason: { id: 'layer.change.levelsDiffer' } })
    expect(cells.get(region('FI1C4'))).toEqual({
      classKey: 'no-data',
      reason: { id: 'layer.change.only.2021-2027' },
    })
  })

  it('looks at the chosen domains alone', () => {
    expect(classKeys('change', { domains: domains('energy') })).toMatchObject({ PL84: 'dropped', DE60: 'gained' })
    expect(classKeys('change', { domains: domains('agri-food') })).toMatchObject({ PL84: 'same', DE60: 'no-match' })
  })
})
