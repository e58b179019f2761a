import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { affinity, domainRarity, newestDomains, sharedDomains } from '@/domain/affinity'
import type { DomainId, RegionId } from '@/domain/ids'
import type { Priority } from '@/domain/schema/priorities'

const domains = (...ids: string[]) => new Set(ids as DomainId[])
const regions = (sets: Record<string, Set<DomainId>>) => new Map(Object.entries(sets) as [RegionId, Set<DomainId>][])
const weights = (record: Record<string, number>) => new Map(Object.entries(record) as [DomainId, number][])

describe('domainRarity', () => {
  it('is minus the logarithm of the share of regions that name the domain', () => {
    const sets = regions({
      A: domains('energy', 'blue-economy'),
      B: domains('energy'),
      C: domains('energy'),
      D: domains(),
    })
    const rarity = domainRarity(sets)
    expect(rarity.get('blue-economy' as DomainId)).toBeCloseTo(-Math.log(1 / 4), 12)
    expect(rarity.get('energy' as DomainId)).toBeCloseTo(-Math.log(3 / 4), 12)
  })

  it('is zero, not minus zero, for a domain that every region names', () => {
    expect(domainRarity(regions({ A: domains('energy'), B: domains('energy') })).get('energy' as DomainId)).toBe(0)
  })
})

describe('affinity', () => {
  const rarity = weights({ energy: 0.1, 'blue-economy': 2, 'agri-food': 0.5 })

  it('is the rarity of the shared domains over the rarity of all domains of either', () => {
    expect(affinity(domains('energy', 'blue-economy'), domains('blue-economy', 'agri-food'), rarity)).toBeCloseTo(
      2 / 2.6,
      12,
    )
  })

  it('rates a shared rare domain above a shared common one', () => {
    const withRare = affinity(domains('blue-economy', 'agri-food'), domains('blue-economy', 'energy'), rarity)
    const withCommon = affinity(domains('energy', 'agri-food'), domains('blue-economy', 'energy'), rarity)
    expect(withRare).toBeGreaterThan(withCommon)
  })

  it('is zero where nothing weighs', () => {
    expect(affinity(domains(), domains(), rarity)).toBe(0)
    expect(affinity(domains('energy'), domains('energy'), weights({ energy: 0 }))).toBe(0)
  })
})

describe('affinity, for any regions', () => {
  const names = ['energy', 'agri-food', 'blue-economy', 'digital-ict', 'health-life-sciences']
  const someDomains = fc.uniqueArray(fc.constantFrom(...names)).map((ids) => domains(...ids))
  const someRegions = fc
    .array(someDomains, { minLength: 2, maxLength: 8 })
    .map((sets) => regions(Object.fromEntries(sets.map((set, index) => [`R${index}`, set]))))

  it('lies between 0 and 1, and does not depend on which region comes first', () => {
    fc.assert(
      fc.property(someRegions, (sets) => {
        const rarity = domainRarity(sets)
        const [a = domains(), b = domains()] = [...sets.values()]
        const value = affinity(a, b, rarity)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
        expect(affinity(b, a, rarity)).toBe(value)
      }),
    )
  })

  it('is 1 for a region with itself, unless none of its domains weighs', () => {
    fc.assert(
      fc.property(someRegions, (sets) => {
        const rarity = domainRarity(sets)
        for (const set of sets.values()) {
          const weighs = [...set].some((domain) => (rarity.get(domain) ?? 0) > 0)
          expect(affinity(set, set, rarity)).toBe(weighs ? 1 : 0)
        }
      }),
    )
  })

  it('never falls when both regions gain the same domain', () => {
    fc.assert(
      fc.property(someDomains, someDomains, fc.constantFrom(...names), (a, b, name) => {
        const rarity = weights(Object.fromEntries(names.map((each, index) => [each, index + 1])))
        const gained = (set: Set<DomainId>) => domains(...set, name)
        expect(affinity(gained(a), gained(b), rarity)).toBeGreaterThanOrEqual(affinity(a, b, rarity) - 1e-12)
      }),
    )
  })
})

describe('sharedDomains', () => {
  it('puts the rarest first, equally rare ones by name', () => {
    const rarity = weights({ energy: 0.1, 'blue-economy': 2, 'agri-food': 0.1, 'digital-ict': 1 })
    const a = domains('energy', 'blue-economy', 'agri-food')
    expect(sharedDomains(a, domains('agri-food', 'energy', 'blue-economy', 'digital-ict'), rarity)).toEqual([
      'blue-economy',
      'agri-food',
      'energy',
    ])
  })
})

describe('newestDomains', () => {
  const priority = (period: Priority['period'], ...ids: string[]) =>
    ({ period, domains: ids as DomainId[] }) as unknown as Priority

  it('takes only the newest period that is known', () => {
    const known = [priority('2014-2020', 'energy'), priority('2021-2027', 'agri-food', 'blue-economy')]
    expect(newestDomains(known)).toEqual(domains('agri-food', 'blue-economy'))
    expect(newestDomains(known.slice(0, 1))).toEqual(domains('energy'))
  })

  it('is empty where no priorities are known', () => {
    expect(newestDomains([])).toEqual(domains())
  })
})
