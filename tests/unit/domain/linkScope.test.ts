import { describe, expect, it } from 'vitest'
import type { Filter, Selection } from '@/domain/filter'
import type { CountryCode, LinkId, RegionId } from '@/domain/ids'
import { kindsOf, nextStep, stepLinks } from '@/domain/linkSteps'
import { evidencePerYear } from '@/domain/linkYears'
import { linksOfRegion, visibleLinks } from '@/domain/selectors'
import { similarRegions, whiteSpaceOf } from '@/domain/whiteSpace'
import { filterWith } from '../../support/plainFilter'
import { publicCatalogue } from '../../support/publicData'
import { testCatalogue } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const region = (id: string) => id as RegionId
const selection = (kind: Selection['kind'], id: string) => ({ kind, id }) as Selection
const ids = (change: Partial<Filter>) =>
  visibleLinks(catalogue, filterWith(change)).shown.map(({ link }) => link.id as string)

describe('the scope of links', () => {
  const ofSelection = (kind: Selection['kind'], id: string) =>
    ids({ linkScope: 'selection', selection: selection(kind, id) }).sort()
  it('keeps those of the selected thing', () => {
    expect(ofSelection('region', 'EE008')).toEqual(['EE008-LV008', 'EE008-PL84'])
    expect(ofSelection('link', 'EE008-LV008')).toEqual(['EE008-LV008'])
    expect(ofSelection('project', 'valga-valka-twin-city')).toEqual(['EE008-LV008'])
    expect(ofSelection('event', 'undated-study-visit')).toEqual(['FI1C4-LV008'])
    expect(ofSelection('org', 'kouvola-innovation')).toEqual(['FI1C4-LV008', 'FI1C4-PL84'])
    expect(ofSelection('priority', 'lv-1')).toEqual([])
  })
  it('is all while nothing is selected, and does not look at the selection unless asked', () => {
    expect(ids({ linkScope: 'selection', selection: null })).toHaveLength(7)
    expect(ids({ linkScope: 'all', selection: selection('region', 'EE008') })).toHaveLength(7)
  })
  it('keeps both ends in the chosen countries, which are all where none is chosen', () => {
    const countries = ['EE', 'LV'] as CountryCode[]
    expect(ids({ countries }).length).toBeGreaterThan(1)
    expect(ids({ countries, linkScope: 'within' })).toEqual(['EE008-LV008'])
    expect(ids({ linkScope: 'within' })).toHaveLength(7)
  })
  it('gives the same object while a selection that does not count changes', () => {
    const one = filterWith({ selection: selection('region', 'EE008') })
    const other = filterWith({ selection: selection('region', 'PL84') })
    expect(visibleLinks(catalogue, one)).toBe(visibleLinks(catalogue, other))
    const scoped = { linkScope: 'selection' } as const
    expect(visibleLinks(catalogue, { ...one, ...scoped })).not.toBe(visibleLinks(catalogue, { ...other, ...scoped }))
  })
})

describe('white space', () => {
  it('is what is alike and has nothing recorded, whatever kinds, years and evidence are asked for', () => {
    const change: Partial<Filter> = { whiteSpace: true, linkKinds: [], minEvidence: 4, years: [1990, 1991] }
    expect(ids(change)).toEqual(['DE60-DK03'])
    expect(visibleLinks(catalogue, filterWith(change)).shown[0]).toMatchObject({ kind: 'affinity', evidence: 0 })
  })
  it('of a region is its own, and none where there is none', () => {
    const of = (id: string) => whiteSpaceOf(catalogue, filterWith(), region(id)).map(({ link }) => link.id)
    expect(of('DK03')).toEqual(['DE60-DK03'])
    expect(of('PL84')).toEqual([])
  })
  it('answers for Podlaskie in the data that is served', () => {
    const [first, second] = whiteSpaceOf(publicCatalogue(), filterWith(), region('PL84'))
    expect(first?.link.a === 'PL84' || first?.link.b === 'PL84').toBe(true)
    expect(first?.link.affinity).toBeGreaterThanOrEqual(second?.link.affinity ?? 0)
  })
})

describe('similar regions', () => {
  it('share a domain, most alike first, whatever country', () => {
    const similar = similarRegions(catalogue, region('DE60'), filterWith())
    expect(similar[0]).toMatchObject({ region: { id: 'DK03' }, affinity: 1, shared: ['energy'] })
    expect(similar.map((one) => one.region.id)).not.toContain('SE122')
    expect(similar.some((one) => one.region.id === 'DE60')).toBe(false)
  })
  it('say what the links of the data say', () => {
    const served = publicCatalogue()
    for (const { region: other, affinity } of similarRegions(served, region('PL84'), filterWith())) {
      const link = served.links.get([region('PL84'), other.id].sort().join('-') as LinkId)
      if (link?.affinity !== undefined) expect(affinity).toBeCloseTo(link.affinity, 3)
    }
  })
  it('are none where nothing is known', () => {
    expect(similarRegions(catalogue, region('SE122'), filterWith())).toEqual([])
  })
})

describe('evidence per year', () => {
  it('counts a project in each of its years and an event in its own, each once however many links it makes', () => {
    const { years, undated } = evidencePerYear(catalogue, filterWith())
    // The two projects and the kick-off; the study visit and Valga-Valka have no date.
    expect([...years]).toEqual([
      [2017, 2],
      [2018, 1],
      [2019, 1],
      [2020, 1],
      [2021, 2],
    ])
    expect(undated).toBe(2)
  })
  it('does not move with the years chosen, but with everything else', () => {
    const years = (change: Partial<Filter>) => evidencePerYear(catalogue, filterWith(change))
    expect(years({ years: [2017, 2017] })).toBe(years({ years: [2020, 2021] }))
    expect([...years({ linkKinds: ['event'] }).years]).toEqual([[2017, 1]])
    expect(years({ linkKinds: [] })).toEqual({ years: new Map(), undated: 0 })
  })
})

describe('stepping through the links of a region', () => {
  const steps = stepLinks(catalogue, region('PL84'), filterWith({ top: 1 }))
  it('goes from the strongest to the weakest and names the other end', () => {
    expect(steps.map(({ link }) => link.id)).toEqual(
      linksOfRegion(catalogue, region('PL84'), filterWith()).map(({ link }) => link.id),
    )
    expect(steps[2]).toMatchObject({ position: 3, of: 5, other: 'FI1C4' })
  })
  it('goes round the end both ways, and begins where nothing was stepped to', () => {
    const at = (index: number) => steps.at(index)?.link.id ?? null
    expect(nextStep(steps, null)?.link.id).toBe(at(0))
    expect(nextStep(steps, null, 'back')?.link.id).toBe(at(-1))
    expect(nextStep(steps, at(0))?.link.id).toBe(at(1))
    expect(nextStep(steps, at(-1))?.link.id).toBe(at(0))
    expect(nextStep(steps, at(0), 'back')?.link.id).toBe(at(-1))
    expect(nextStep([], null)).toBeUndefined()
  })
})

describe('kinds of a pair', () => {
  it('are all that are chosen and there', () => {
    const kinds = (change: Partial<Filter>) => {
      const filter = filterWith(change)
      const seen = visibleLinks(catalogue, filter).shown.find(({ link }) => link.id === 'LV008-PL84')
      return seen && kindsOf(seen, filter)
    }
    expect(kinds({})).toEqual(['project', 'event'])
    expect(kinds({ linkKinds: ['event', 'affinity'] })).toEqual(['event', 'affinity'])
  })
})
