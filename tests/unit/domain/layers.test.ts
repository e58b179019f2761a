import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCatalogue } from '@/domain/buildCatalogue'
import type { Filter } from '@/domain/filter'
import type { CountryCode, DomainId, IndicatorId, RegionId } from '@/domain/ids'
import { divergingBreaks, quantileBreaks } from '@/domain/layers/breaks'
import { coverageOf } from '@/domain/layers/coverageScore'
import { innovationConditions } from '@/domain/layers/innovationConditions'
import { layerById, layersOf } from '@/domain/layers/registry'
import { strategyChanges } from '@/domain/layers/strategyChange'
import { filterWith } from '../../support/plainFilter'
import { publicCatalogue } from '../../support/publicData'
import { testCatalogue, testCatalogueParts, testManifest } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const served = publicCatalogue()
const region = (id: string) => id as RegionId
const domains = (...ids: string[]) => ids as DomainId[]
const evaluate = (layer: string, change: Partial<Filter> = {}, of = catalogue) =>
  layerById(of, layer).evaluate(of, filterWith(change))
const cell = (layer: string, id: string, change: Partial<Filter> = {}) => evaluate(layer, change).cells.get(region(id))
const legend = (layer: string, change: Partial<Filter> = {}, of = catalogue) =>
  evaluate(layer, change, of).classes.map(({ key, count }) => `${key} ${count}`)

describe('the layers', () => {
  it('are the fixed ones and one for each indicator of the data', () => {
    expect(layersOf(catalogue).map(({ id }) => id)).toEqual([
      'specialisations',
      'change',
      'partners',
      'innovation',
      'coverage',
      'gdp-pps',
      'none',
    ])
  })
  it('fall back to the specialisations', () => {
    expect(layerById(catalogue, 'weather').id).toBe('specialisations')
  })
  it('give the very same result for the same filter, whatever else the view holds', () => {
    for (const { evaluate: of } of layersOf(catalogue)) {
      const filter = filterWith()
      expect(of(catalogue, { ...filter, top: 5 })).toBe(of(catalogue, filter))
    }
  })
})

describe('specialisations', () => {
  it('count priorities while no domain is chosen, and tell unknown from none', () => {
    expect(cell('specialisations', 'PL84')).toEqual({ classKey: 'from-1', value: 2 })
    expect(cell('specialisations', 'SE122')).toEqual({ classKey: 'no-data' })
    expect(cell('specialisations', 'LT011')).toMatchObject({ note: 'national' })
  })
  it('share the regions of the data out over the steps: none holds more than a third', () => {
    const { classes } = evaluate('specialisations', {}, served)
    expect(classes).toHaveLength(6)
    for (const { count } of classes) expect(count).toBeLessThan(served.regions.size / 3)
  })
  it('tell own, national, neither and unknown apart where one domain is chosen', () => {
    const change = { domains: domains('energy') }
    const keys = ['FI1C4', 'LV008', 'PL84', 'FI200'].map((id) => cell('specialisations', id, change)?.classKey)
    expect(keys).toEqual(['own', 'national', 'no-match', 'no-data'])
  })
  it('name the combination of up to four domains, each with its colour and pattern', () => {
    const change = { domains: domains('agri-food', 'energy') }
    const { classes, cells } = evaluate('specialisations', change)
    expect(cells.get(region('LV008'))).toMatchObject({ classKey: 'agri-food~energy', domains: ['agri-food', 'energy'] })
    expect(classes.map(({ key, fill }) => [key, fill])).toEqual([
      ['agri-food', { pattern: 'rising', colours: ['domain-1'] }],
      ['energy', { pattern: 'dots', colours: ['domain-2'] }],
      ['agri-food~energy', { pattern: 'bands', colours: ['domain-1', 'domain-2'] }],
      ['no-match', null],
      ['no-data', 'no-data'],
    ])
  })
  it('leave only regions with all of them where all are asked for', () => {
    expect(legend('specialisations', { domains: domains('agri-food', 'energy'), match: 'all' })[0]).toBe(
      'agri-food~energy 1',
    )
  })
  it('count again from the fifth domain on', () => {
    const five = [...catalogue.domains.keys()].slice(0, 5)
    expect(five).toHaveLength(5)
    expect(evaluate('specialisations', { domains: five }).classes[0]?.key).toBe('from-1')
  })
  it('leave regions of other countries plain, known or not', () => {
    const { cells } = evaluate('specialisations', { countries: ['PL'] as CountryCode[] })
    expect([cells.get(region('FI1C4'))?.classKey, cells.get(region('SE122'))?.classKey]).toEqual([
      'no-match',
      'no-match',
    ])
  })
})

describe('an indicator', () => {
  it('keeps its value, year, and the name of the wider region that it is of', () => {
    expect(cell('gdp-pps', 'PL84')).toMatchObject({ value: 54 })
    expect(cell('gdp-pps', 'PL84')?.note).toBeUndefined()
    expect(cell('gdp-pps', 'LV008')).toMatchObject({ value: 72, note: 'wider-region', publishedName: 'Latvia' })
    expect(cell('gdp-pps', 'DE60')).toEqual({ classKey: 'no-data' })
  })
  it('names unit, year, source and what no data means, in every layer of the data', () => {
    for (const layer of layersOf(served)) {
      if (layer.id === 'none') continue
      const { unit, noDataMeaning, sources, year, hasValues } = layer.evaluate(served, filterWith())
      expect(unit).not.toBeNull()
      expect(noDataMeaning.id).not.toBe('')
      expect(hasValues).toBe(true)
      // What the atlas itself says of its coverage has no other source; organisations have no year.
      if (layer.id !== 'coverage') expect(sources.length).toBeGreaterThan(0)
      if (layer.id !== 'partners') expect(year).not.toBeNull()
    }
  })
  it('is not mixed with another edition: only regions that have this one have a value', () => {
    const { cells } = evaluate('ris-2025', {}, served)
    const own = [...served.indicatorValues].filter(([, values]) =>
      values.some(({ indicatorId }) => indicatorId === ('ris-2025' as IndicatorId)),
    )
    const valued = [...cells].filter(([, { value }]) => value !== undefined)
    expect(valued.map(([id]) => id).sort()).toEqual(own.map(([id]) => id).sort())
  })
  it('has no classes where its file is missing, and no values', () => {
    const { indicators: _, ...rest } = testCatalogueParts()
    const without = buildCatalogue(testManifest(), rest)
    const result = evaluate('innovation', {}, without)
    expect(result.hasValues).toBe(false)
    expect(result.classes.map(({ key }) => key)).toEqual(['no-data'])
  })
})

describe('class limits', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
  it('are the same in whatever order the values come, rising, and inside their range', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 2 }), (list, decimals) => {
        const cuts = quantileBreaks(list, decimals)
        expect(quantileBreaks([...list].reverse(), decimals)).toEqual(cuts)
        expect(cuts).toEqual([...new Set(cuts)].sort((one, other) => one - other))
        expect(cuts.every((cut) => cut > Math.min(...list) && cut <= Math.max(...list))).toBe(true)
      }),
    )
  })
  it('leave about a fifth in each class where values differ', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index)
    expect(quantileBreaks(hundred, 0)).toEqual([20, 40, 60, 80])
    expect(quantileBreaks([1, 1, 1, 1, 7], 0)).toEqual([7])
    expect(quantileBreaks([3], 0)).toEqual([])
  })
  it('stand equally far on either side of a reference', () => {
    expect(divergingBreaks([54, 72, 96, 101, 118, 140], 100, 0)).toEqual([50, 80, 120, 150])
    expect(divergingBreaks([], 100, 0)).toEqual([])
    fc.assert(
      fc.property(values, (list) => {
        const cuts = divergingBreaks(list, 0, 9)
        expect(cuts).toHaveLength(4)
        expect(cuts[0]).toBeCloseTo(-(cuts[3] ?? 0))
        expect(cuts).toEqual([...cuts].sort((one, other) => one - other))
      }),
    )
  })
})

describe('organisations per region', () => {
  it('say none found where none is, which is not no data', () => {
    expect(cell('partners', 'PL84')).toMatchObject({ classKey: 'from-2', value: 2 })
    expect(cell('partners', 'SE122')).toEqual({ classKey: 'none-found', value: 0 })
  })
  it('follow side and role', () => {
    expect(cell('partners', 'PL84', { helix: ['academia'] })?.value).toBe(1)
    expect(cell('partners', 'PL84', { roles: ['lead'] })?.value).toBe(1)
  })
  it('are unknown where their file is missing', () => {
    const { organisations: _, ...rest } = testCatalogueParts()
    const without = buildCatalogue(testManifest(), rest)
    expect(legend('partners', {}, without)).toEqual(['no-data 9'])
  })
})

describe('innovation conditions', () => {
  it('average three percentiles from 0 to 100, and are not guessed where one is missing', () => {
    expect(innovationConditions(catalogue).size).toBe(0)
    const conditions = innovationConditions(served)
    for (const { score, parts } of conditions.values()) {
      const average = [...parts.values()].reduce((sum, part) => sum + part, 0) / 3
      expect(parts.size).toBe(3)
      expect(score).toBeCloseTo(average)
    }
    const gdp = [...conditions.values()].map(({ parts }) => parts.get('gdp-pps' as IndicatorId) ?? -1)
    expect([Math.min(...gdp) < 5, Math.max(...gdp) > 95]).toEqual([true, true])
  })
})

describe('coverage', () => {
  it('grows with confirmed priorities, their newest period, organisations and indicators', () => {
    const scores = coverageOf(catalogue)
    const pl84 = scores.get(region('PL84'))
    expect(pl84?.parts).toMatchObject({ recency: 1, organisations: 0.4, indicators: 1 })
    expect(scores.get(region('LT011'))?.parts.recency).toBe(0.5)
    expect(scores.get(region('SE122'))).toMatchObject({ score: 0, newestPeriod: null, confirmedPriorities: 0 })
    expect(scores.get(region('LV008'))?.parts.indicators).toBe(0.5)
  })
})

describe('strategy change', () => {
  it("compares a region's own strategies", () => {
    expect(strategyChanges(catalogue, true).get(region('PL84'))).toMatchObject({
      isComparable: true,
      level: 'regional',
      gained: ['advanced-manufacturing', 'blue-economy', 'digital-ict'],
      dropped: ['energy'],
      kept: ['agri-food'],
    })
  })
  it('says why others cannot be compared', () => {
    const reason = (id: string) => cell('change', id)?.reason?.id
    expect(cell('change', 'LT011')?.reason).toEqual({ id: 'layer.change.onePeriod', values: { period: '2014-2020' } })
    expect(reason('EE008')).toBe('layer.change.levelsDiffer')
    expect(reason('SE122')).toBe('layer.change.nothingKnown')
  })
  it('looks at the chosen domains alone, and shows a region that dropped one', () => {
    expect(cell('change', 'PL84')?.classKey).toBe('both')
    expect(cell('change', 'PL84', { domains: domains('energy') })).toMatchObject({
      classKey: 'dropped',
      dropped: ['energy'],
    })
    expect(cell('change', 'PL84', { domains: domains('agri-food') })?.classKey).toBe('same')
    expect(cell('change', 'PL84', { domains: domains('health-life-sciences') })?.classKey).toBe('no-match')
  })
})
