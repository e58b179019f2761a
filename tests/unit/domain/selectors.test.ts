import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCatalogue } from '@/domain/buildCatalogue'
import type { Filter, Selection } from '@/domain/filter'
import type { CountryCode, DomainId, RegionId } from '@/domain/ids'
import {
  countMatching,
  domainCounts,
  linksOfRegion,
  prioritiesOf,
  regionMatches,
  related,
  visibleLinks,
} from '@/domain/selectors'
import { arbitraryFilter } from '../../support/arbitraryFilter'
import { testCatalogue, testCatalogueParts, testManifest } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const plain: Filter = {
  domains: [],
  match: 'any',
  period: null,
  countries: [],
  showUnverified: true,
  linkKinds: ['project', 'event'],
  top: 60,
  years: null,
  minEvidence: 1,
  linkScope: 'all',
  selection: null,
  whiteSpace: false,
  points: ['partner'],
  helix: [],
  roles: [],
}
const domains = (...ids: string[]) => ids as DomainId[]
const region = (id: string) => id as RegionId
const matching = (change: Partial<Filter>) =>
  [...regionMatches(catalogue, { ...plain, ...change }).values()]
    .filter(({ matches }) => matches)
    .map((match) => match.region.id)
const linkIds = (change: Partial<Filter>) =>
  visibleLinks(catalogue, { ...plain, ...change }).shown.map(({ link }) => link.id)

describe('which priorities count', () => {
  const ids = (id: string, change: Partial<Filter> = {}) =>
    prioritiesOf(catalogue, region(id), { ...plain, ...change }).map((priority) => priority.id)

  it('takes the newest period that a region has, which differs between regions', () => {
    expect(ids('PL84')).toEqual(['pl84-3', 'pl84-4'])
    expect(ids('LT011')).toEqual(['lt-1', 'lt-2'])
  })
  it("lets a country's newer strategy count before a region's older one", () => {
    expect(ids('EE008')).toEqual(['ee-1'])
    expect(ids('EE008', { period: '2014-2020' })).toEqual(['ee008-1'])
  })
  it('leaves out what no source confirms, where that is wished', () => {
    expect(ids('LT011', { showUnverified: false })).toEqual(['lt-2'])
    expect(ids('DK03', { showUnverified: false })).toEqual([])
  })
})

describe('which regions match', () => {
  it('matches every region while no domain is chosen, known or not', () => {
    expect(matching({})).toHaveLength(9)
    expect(regionMatches(catalogue, plain).get(region('SE122'))?.level).toBe('no-data')
  })
  it('tells regional, national, none and no data apart', () => {
    const levels = regionMatches(catalogue, { ...plain, domains: domains('energy') })
    const level = (id: string) => levels.get(region(id))?.level
    expect(['FI1C4', 'LV008', 'PL84', 'FI200'].map(level)).toEqual(['regional', 'national', 'none', 'no-data'])
  })
  it('knows nothing of a period for which nothing is recorded', () => {
    const match = regionMatches(catalogue, { ...plain, period: '2021-2027' }).get(region('LT011'))
    expect(match).toMatchObject({ level: 'no-data', period: null, priorities: [] })
  })
  it('wants any or all of the domains', () => {
    const chosen = domains('agri-food', 'energy')
    expect(matching({ domains: chosen })).toEqual(['DE60', 'DK03', 'FI1C4', 'LT011', 'LV008', 'PL84'])
    expect(matching({ domains: chosen, match: 'all' })).toEqual(['LV008'])
  })
  it('keeps to the countries', () => {
    expect(matching({ domains: domains('energy'), countries: ['FI', 'LV'] as CountryCode[] })).toEqual([
      'FI1C4',
      'LV008',
    ])
  })
  it('names the chosen domains that a region has and the priorities that name them', () => {
    const match = regionMatches(catalogue, { ...plain, domains: domains('agri-food', 'energy') }).get(region('PL84'))
    expect(match?.domains).toEqual(['agri-food'])
    expect(match?.priorities.map(({ id }) => id)).toEqual(['pl84-3'])
  })
  it('gives the same object for the same parts, whatever else the view holds', () => {
    const one = { ...plain, hover: 'PL84' }
    const other = { ...plain, hover: null, top: 5 }
    expect(regionMatches(catalogue, one)).toBe(regionMatches(catalogue, other))
  })
})

describe('which links are seen', () => {
  it('puts the strongest first: evidence, then affinity, then id', () => {
    expect(linkIds({})).toEqual([
      'FI1C4-LV008',
      'EE008-LV008',
      'LV008-PL84',
      'EE008-PL84',
      'FI1C4-PL84',
      'DE60-PL84',
      'LT011-PL84',
    ])
  })
  it('counts only the chosen kinds', () => {
    const { shown } = visibleLinks(catalogue, { ...plain, linkKinds: ['event'] })
    expect(shown[0]).toMatchObject({ link: { id: 'FI1C4-LV008' }, kind: 'event', projects: 0, events: 2, evidence: 2 })
    expect(linkIds({ linkKinds: [] })).toEqual([])
  })
  it('draws likeness where there is no evidence, most alike first', () => {
    expect(linkIds({ linkKinds: ['affinity'] })[0]).toBe('DE60-DK03')
    const { shown } = visibleLinks(catalogue, { ...plain, linkKinds: ['project', 'affinity'] })
    expect(shown.find(({ link }) => link.id === 'DE60-DK03')).toMatchObject({ kind: 'affinity', evidence: 0 })
    expect(shown.find(({ link }) => link.id === 'LV008-PL84')?.kind).toBe('project')
  })
  it('counts evidence of the chosen years, undated only without years', () => {
    const of = (years: Filter['years']) =>
      visibleLinks(catalogue, { ...plain, years }).shown.find(({ link }) => link.id === 'EE008-LV008')
    expect(of(null)).toMatchObject({ projects: 3, events: 1 })
    expect(of([2017, 2018])).toMatchObject({ projects: 1, events: 1 })
    // The later of two stated ends counts.
    expect(of([2021, 2021])).toMatchObject({ projects: 2, events: 0 })
    expect(of([2024, 2027])).toBeUndefined()
  })
  it('asks both ends for the domains and one end for the country', () => {
    expect(linkIds({ domains: domains('digital-ict') })).toEqual(['EE008-PL84', 'FI1C4-PL84'])
    expect(linkIds({ countries: ['EE'] as CountryCode[] })).toEqual(['EE008-LV008', 'EE008-PL84'])
  })
  it('cuts to the number wanted and says how many there were', () => {
    expect(visibleLinks(catalogue, { ...plain, top: 2 })).toMatchObject({ shown: { length: 2 }, total: 7 })
  })
  it('shows all links of a region, however few are drawn', () => {
    expect(linksOfRegion(catalogue, region('PL84'), { ...plain, top: 1 })).toHaveLength(5)
  })
})

describe('what belongs to a selection', () => {
  const relation = (kind: Selection['kind'], id: string) => {
    const found = related(catalogue, { kind, id } as Selection, plain)
    return found && { regions: [...found.regions].sort(), links: [...found.links].sort() }
  }
  it('is nothing without one', () => {
    expect(related(catalogue, null, plain)).toBeNull()
  })
  it('of a region: its links and their other ends', () => {
    expect(relation('region', 'EE008')).toEqual({
      regions: ['EE008', 'LV008', 'PL84'],
      links: ['EE008-LV008', 'EE008-PL84'],
    })
  })
  it('of a link: both ends, even where the filter hides it', () => {
    const hidden: Filter = { ...plain, linkKinds: [] }
    const found = related(catalogue, { kind: 'link', id: 'LV008-PL84' } as Selection, hidden)
    expect([...(found?.regions ?? [])]).toEqual(['LV008', 'PL84'])
  })
  it('of a project: its regions and the links that it stands behind', () => {
    expect(relation('project', 'valga-valka-twin-city')).toEqual({
      regions: ['EE008', 'LV008'],
      links: ['EE008-LV008'],
    })
  })
  it('of an organisation: its seat, its partners, its own links', () => {
    expect(relation('org', 'kouvola-innovation')).toEqual({
      regions: ['DE60', 'EE008', 'FI1C4', 'LV008', 'PL84'],
      links: ['FI1C4-LV008', 'FI1C4-PL84'],
    })
  })
  it('of a priority: the regions to which it applies', () => {
    expect(relation('priority', 'lv-1')).toEqual({ regions: ['LV008'], links: [] })
  })
  it('of an event: who took part', () => {
    expect(relation('event', 'undated-study-visit')).toEqual({ regions: ['FI1C4', 'LV008'], links: ['FI1C4-LV008'] })
  })
  it('of what is not there: nothing', () => {
    expect(relation('project', 'no-such-project')).toEqual({ regions: [], links: [] })
  })
})

describe('for every filter', { timeout: 60_000 }, () => {
  const parts = testCatalogueParts()
  const reversed = buildCatalogue(testManifest(), {
    ...parts,
    priorities: { ...parts.priorities, priorities: [...parts.priorities.priorities].reverse() },
    links: [...parts.links].reverse(),
    regions: { ...parts.regions, features: [...parts.regions.features].reverse() },
  })
  const holds = (property: (filter: Filter) => void) => {
    const check = (filter: Filter) => {
      property(filter)
    }
    fc.assert(fc.property(arbitraryFilter(catalogue), check), { numRuns: 100 })
  }

  it('the order of the records in the files changes nothing', () => {
    holds((filter) => {
      expect([...regionMatches(reversed, filter)]).toEqual([...regionMatches(catalogue, filter)])
      expect(visibleLinks(reversed, filter)).toEqual(visibleLinks(catalogue, filter))
    })
  })
  it('regions with all of the domains are among those with any', () => {
    holds((filter) => {
      const any = new Set(matching({ ...filter, match: 'any' }))
      expect(matching({ ...filter, match: 'all' }).every((id) => any.has(id))).toBe(true)
    })
  })
  it('the count is that of the matching regions', () => {
    holds((filter) => expect(countMatching(catalogue, filter)).toBe(matching(filter).length))
  })
  it('the count beside a domain is what choosing it alone gives', () => {
    holds((filter) => {
      for (const [domain, count] of domainCounts(catalogue, filter)) {
        expect(countMatching(catalogue, { ...filter, domains: [domain] })).toBe(count)
      }
    })
  })
  it('the links shown are the first of all that there are', () => {
    holds((filter) => {
      const all = visibleLinks(catalogue, { ...filter, top: 'all' })
      const { shown, total } = visibleLinks(catalogue, filter)
      expect(total).toBe(all.shown.length)
      expect(shown).toEqual(filter.top === 'all' ? all.shown : all.shown.slice(0, filter.top))
    })
  })
  it("a region's links are those of all links that end there", () => {
    holds((filter) => {
      const all = visibleLinks(catalogue, { ...filter, top: 'all' }).shown
      for (const id of catalogue.regions.keys()) {
        const own = all.filter(({ link }) => link.a === id || link.b === id)
        expect(linksOfRegion(catalogue, id, filter)).toEqual(own)
      }
    })
  })
  it('no link shows less evidence than was asked for, unless it is drawn for likeness', () => {
    holds((filter) => {
      for (const { kind, evidence } of visibleLinks(catalogue, filter).shown) {
        expect(kind === 'affinity' || evidence >= filter.minEvidence).toBe(true)
      }
    })
  })
})
