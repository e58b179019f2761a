import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CountryCode, DomainId } from '@/domain/ids'
import { relaxations } from '@/domain/relaxations'
import { countMatching, type RegionFilter } from '@/domain/selectors'
import { arbitraryFilter } from '../../support/arbitraryFilter'
import { testCatalogue } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const filter = (change: Partial<RegionFilter>): RegionFilter => ({
  domains: [],
  match: 'any',
  period: null,
  countries: [],
  showUnverified: true,
  ...change,
})

describe('relaxations', { timeout: 60_000 }, () => {
  it('are not offered while something matches', () => {
    expect(relaxations(catalogue, filter({}))).toEqual([])
  })

  it('name each change with what it brings, nearest first', () => {
    const found = relaxations(
      catalogue,
      filter({ domains: ['blue-economy', 'energy'] as DomainId[], match: 'all', countries: ['PL'] as CountryCode[] }),
    )
    expect(found.map(({ kind, domain, regions }) => [kind, domain, regions])).toEqual([
      ['match-any', undefined, 1],
      ['drop-domain', 'energy', 1],
    ])
  })

  it('offer to show what is unverified', () => {
    const hidden = filter({
      domains: ['energy'] as DomainId[],
      countries: ['DK'] as CountryCode[],
      showUnverified: false,
    })
    expect(relaxations(catalogue, hidden)[0]).toEqual({
      kind: 'show-unverified',
      change: { showUnverified: true },
      regions: 1,
    })
  })

  it('give up all domains where nothing smaller helps', () => {
    const hopeless = filter({
      domains: ['agri-food', 'energy'] as DomainId[],
      countries: ['SE'] as CountryCode[],
      showUnverified: false,
      period: '2014-2020',
    })
    expect(relaxations(catalogue, hopeless).map(({ kind }) => kind)).toContain('drop-countries')
    const two = filter({ domains: ['no-such', 'nor-this'] as DomainId[] })
    expect(relaxations(catalogue, two).map(({ kind }) => kind)).toEqual(['drop-domains'])
  })

  it('always keep their promise, and one is there whenever a chosen country has regions', () => {
    fc.assert(
      fc.property(arbitraryFilter(catalogue), (any) => {
        const found = relaxations(catalogue, any)
        for (const { change, regions } of found) {
          expect(countMatching(catalogue, { ...any, ...change })).toBe(regions)
          expect(regions).toBeGreaterThan(0)
        }
        expect(found.length > 0).toBe(countMatching(catalogue, any) === 0)
      }),
    )
  })
})
