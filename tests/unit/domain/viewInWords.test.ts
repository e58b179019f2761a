import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Filter } from '@/domain/filter'
import type { CountryCode, DomainId, RegionId } from '@/domain/ids'
import { filterChips, titleParts, viewCounts } from '@/domain/viewInWords'
import { arbitraryFilter } from '../../support/arbitraryFilter'
import { filterWith, plainView } from '../../support/plainFilter'
import { testCatalogue } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const domains = ['agri-food', 'energy'] as DomainId[]
const countries = ['LV', 'PL'] as CountryCode[]
const told = (change: Partial<Filter>) => filterChips(filterWith(change)).map(({ message }) => message.id)

describe('the chips of the filter bar', () => {
  it('are none for the plain address', () => {
    expect(told({})).toEqual([])
  })
  it('say what is filtered, in the order of the bar', () => {
    expect(told({ countries, years: [2018, 2024], domains, match: 'all' })).toEqual([
      'filterBar.domains.all',
      'filterBar.countries',
      'filterBar.years',
    ])
  })
  it('say "any of" of one domain, where both mean the same', () => {
    expect(told({ domains: domains.slice(0, 1), match: 'all' })).toEqual(['filterBar.domains.any'])
  })
  it('name the things chosen for the reader to read in any language', () => {
    expect(filterChips(filterWith({ countries, helix: ['industry'] })).map(({ kind, ids }) => [kind, ids])).toEqual([
      ['country', countries],
      ['helix', ['industry']],
    ])
  })
  it('are silent about a scope that leaves nothing out', () => {
    expect(told({ linkScope: 'selection' })).toEqual([])
    expect(told({ linkScope: 'within' })).toEqual([])
    expect(told({ linkScope: 'selection', selection: { kind: 'region', id: 'PL84' as RegionId } })).toEqual([
      'filterBar.ofSelection',
    ])
  })
  it('clear one part each, and all of them together everything', () => {
    fc.assert(
      fc.property(arbitraryFilter(catalogue), (filter) => {
        const chips = filterChips(filter)
        expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length)
        for (const { key, clear } of chips) {
          const others = chips.filter((chip) => chip.key !== key).map((chip) => chip.key)
          const left = filterChips({ ...filter, ...clear }).map((chip) => chip.key)
          expect(left).not.toContain(key)
          // Without a country there is nothing to keep within, and a white space hides kinds and evidence.
          const dependent = new Set(['linkScope', 'linkKinds', 'minEvidence'])
          expect(left.filter((other) => !dependent.has(other))).toEqual(others.filter((other) => !dependent.has(other)))
        }
      }),
    )
  })
})

describe('the counts', () => {
  it('are those of regions and links', () => {
    expect(viewCounts(catalogue, filterWith({ top: 2 }))).toEqual({
      regions: { matching: 9, total: 9 },
      links: { shown: 2, total: 7 },
    })
  })
})

describe('the title of the page', () => {
  it('begins with what is selected, then what is filtered, then the room', () => {
    const selection = { kind: 'region', id: 'PL84' as RegionId } as const
    const view = { ...plainView, selection, domains, room: 'table', showUnverified: false } as const
    expect(titleParts(view).map(({ kind }) => kind)).toEqual(['selection', 'chip', 'room'])
    expect(titleParts(plainView)).toEqual([])
  })
})
