import { describe, expect, it } from 'vitest'
import { baseRegion } from '@/domain/baseRegion'
import type { CountryCode, DomainId, OrganisationId, RegionId } from '@/domain/ids'
import { findSeekers } from '@/domain/match/findSeekers'
import { type MatchFilter, matchesOf } from '@/domain/match/matches'
import { kmBetween, largestDistance, learningOf, measureFrom, nearnessOf, tiesOf } from '@/domain/match/parts'
import { canonicalAim, weightsOf } from '@/domain/match/weights'
import { plainFilter } from '../../../support/plainFilter'
import { testCatalogue } from '../../../support/testCatalogue'

const catalogue = testCatalogue()
const region = (id: string) => id as RegionId
const search = (id: string, change: Partial<MatchFilter> = {}, aim: Parameters<typeof matchesOf>[2] = 'new') =>
  matchesOf(catalogue, region(id), aim, { ...plainFilter, ...change })
const candidate = (from: string, to: string) => {
  const found = search(from)
  return [...(found?.placed.map(({ item }) => item) ?? []), ...(found?.unplaced ?? [])].find(({ id }) => id === to)
}

describe('the four parts, worked by hand', () => {
  it('ties: 1 − e^(−n/3)', () => {
    expect(tiesOf(0)).toBe(0)
    // e^(−1) = 0.367879…, so three pieces give 0.632121
    expect(tiesOf(3)).toBeCloseTo(0.632121, 6)
    // e^(−10/3) = 0.035674
    expect(tiesOf(10)).toBeCloseTo(0.964326, 6)
  })

  it('learning: the difference of two averages of percentiles, as a share', () => {
    // |33 − 67| / 100
    expect(learningOf(33, 67)).toBeCloseTo(0.34, 12)
    expect(learningOf(67, 33)).toBe(learningOf(33, 67))
  })

  it('nearness: 1 − distance / largest distance', () => {
    // 1 − 612 / 2448 = 1 − 1/4
    expect(nearnessOf(612, 2448)).toBe(0.75)
    expect(nearnessOf(0, 0)).toBe(1)
  })

  it('affinity of Podlaskie and Vidzeme among seven regions with a strategy', () => {
    // Podlaskie: agri-food, digital, manufacturing, blue economy. Vidzeme: agri-food, energy.
    // Named by 2, 3, 1, 1 and (energy) 5 of 7 regions: ln 7/2 = 1.252763, ln 7/3 = 0.847298, ln 7 = 1.945910 (twice),
    // ln 7/5 = 0.336472. Shared 1.252763; all 1.252763 + 0.847298 + 2 · 1.945910 + 0.336472 = 6.328353.
    // 1.252763 / 6.328353 = 0.197961
    const parts = measureFrom(catalogue, region('PL84'), plainFilter)(region('LV008'))
    expect(parts.affinity).toBeCloseTo(0.197961, 5)
    // Recorded together: two projects and one event, 1 − e^(−3/3) = 1 − 0.367879
    expect(parts.ties).toBeCloseTo(0.632121, 5)
    // Neither has the three indicators of the composite.
    expect(parts.learning).toBeNull()
  })

  it('nearness by great circles between the points where links end', () => {
    const [podlaskie, vidzeme] = [catalogue.regions.get(region('PL84')), catalogue.regions.get(region('LV008'))]
    const km = kmBetween(podlaskie?.labelPoint ?? [0, 0], vidzeme?.labelPoint ?? [0, 0])
    // Haversine: φ 53.275° and 57.295°, Δλ 3.161°. a = sin²(2.01°) + cos 53.275° · cos 57.295° · sin²(1.5805°)
    // = 0.0012302 + 0.597972 · 0.540314 · 0.0007607 = 0.0014760; 2 · 6371 · asin √a = 489.7
    expect(km).toBeCloseTo(489.7, 0)
    const { nearness } = measureFrom(catalogue, region('PL84'), plainFilter)(region('LV008'))
    expect(nearness).toBeCloseTo(1 - km / largestDistance(catalogue), 12)
  })

  it('is symmetric', () => {
    const there = measureFrom(catalogue, region('PL84'), plainFilter)(region('LV008'))
    expect(measureFrom(catalogue, region('LV008'), plainFilter)(region('PL84'))).toEqual(there)
  })

  it('does not know the affinity of a region without a strategy', () => {
    expect(measureFrom(catalogue, region('PL84'), plainFilter)(region('FI200')).affinity).toBeNull()
  })
})

describe('candidates', () => {
  it('are all regions of other countries, whose rank is by score', () => {
    const found = search('FI1C4')
    const ids = found?.placed.map(({ item }) => item.id)
    expect([...(ids ?? [])].sort()).toEqual(['DE60', 'DK03', 'EE008', 'LT011', 'LV008', 'PL84'])
    // No strategy is known: affinity, the greater part of the weight, is not either.
    expect(found?.unplaced.map(({ id }) => id)).toEqual(['SE122'])
  })

  it('include the own country where the filter names it', () => {
    const found = search('FI1C4', { countries: ['FI'] as CountryCode[] })
    expect(found?.unplaced.map(({ id }) => id)).toEqual(['FI200'])
  })

  it('meet the domains of the filter, which are not asked of the region itself', () => {
    const found = search('DE60', { domains: ['agri-food'] as DomainId[] })
    expect(found?.placed.map(({ item }) => item.id).sort()).toEqual(['LV008', 'PL84'])
  })

  it('have a known organisation of a side that is asked for', () => {
    const all = search('PL84')
    const found = search('PL84', { helix: ['public-authority'] })
    const kept = [...(found?.placed.map(({ item }) => item) ?? []), ...(found?.unplaced ?? [])]
    for (const { id } of kept) {
      expect(catalogue.organisationsByRegion.get(id)?.some(({ helix }) => helix === 'public-authority')).toBe(true)
    }
    const before = (all?.placed.length ?? 0) + (all?.unplaced.length ?? 0)
    expect(found?.withoutSide).toBe(before - kept.length)
    expect(kept.length).toBeGreaterThan(0)
  })

  it('are those of the seat for an overlay', () => {
    expect(baseRegion(catalogue, region('EE-82'))?.id).toBe('EE008')
    expect(search('EE-82')?.from.id).toBe('EE008')
    expect(search('XX99')).toBeNull()
  })
})

describe('reasons', () => {
  it('name what is shared, rarest first, what was done together and how far it is', () => {
    expect(candidate('PL84', 'LV008')?.reasonsFor).toEqual([
      // Named by 2 of 7 regions, 29 %: not rare, which is a quarter at most.
      { kind: 'shared', domains: ['agri-food'], rare: [] },
      { kind: 'together', projects: 2, events: 1 },
      { kind: 'distance', km: 490 },
    ])
  })

  it('say what speaks against, each only where it is true', () => {
    const kinds = candidate('PL84', 'LV008')?.reasonsAgainst.map(({ kind }) => kind)
    expect(kinds).toContain('lacks')
    expect(kinds).not.toContain('no-contact')
    expect(candidate('DE60', 'LT011')?.reasonsAgainst).toContainEqual({ kind: 'national' })
    // Hamburg names energy alone; Vilnius does too.
    expect(candidate('DE60', 'LT011')?.reasonsAgainst.map(({ kind }) => kind)).not.toContain('lacks')
    expect(candidate('DE60', 'EE008')?.reasonsAgainst).toContainEqual({ kind: 'no-shared' })
    expect(candidate('PL84', 'SE122')?.reasonsAgainst).toContainEqual({ kind: 'no-contact' })
  })

  it('call evidence old that ended more than five years before the data release', () => {
    const link = catalogue.links.get('LV008-PL84' as never)
    const newest = Math.max(...(link?.years ?? []))
    const found = candidate('PL84', 'LV008')?.reasonsAgainst.find(({ kind }) => kind === 'old-evidence')
    expect(found).toEqual(newest < 2021 ? { kind: 'old-evidence', year: newest } : undefined)
  })
})

describe('for an organisation', () => {
  const valga = 'valga-municipality' as OrganisationId
  const body = matchesOf(catalogue, valga, 'build', plainFilter)
  const found = (id: string) => body?.placed.find(({ item }) => item.id === id)?.item

  it('the domains are those of its projects, the ties its own projects', () => {
    // GoSmart BSR: manufacturing, digital. GoSmart&Excel BSR: digital, health. Valga-Valka: none known.
    // Named by 1, 3 and 1 of 7 regions: ln 7 = 1.945910, ln 7/3 = 0.847298, ln 7.
    // Podlaskie names agri-food (1.252763), digital, manufacturing, blue economy (1.945910):
    // (0.847298 + 1.945910) / (0.847298 + 3 · 1.945910 + 1.252763) = 2.793208 / 7.937791
    expect(body?.domainsFrom).toBe('projects')
    expect(found('PL84')?.parts.affinity).toBeCloseTo(0.351887, 5)
    // With Vidzeme three projects: 1 − e^(−1).
    expect(found('LV008')?.record.projects).toHaveLength(3)
    expect(found('LV008')?.parts.ties).toBeCloseTo(0.632121, 5)
  })

  it('learning gap and nearness are those of its region, and candidates are those of other countries', () => {
    const region = search('EE008')
    expect(body?.from.id).toBe('EE008')
    expect(found('LV008')?.parts.nearness).toBe(
      region?.placed.find(({ item }) => item.id === 'LV008')?.item.parts.nearness,
    )
    expect(body?.placed.map(({ item }) => item.region.country)).not.toContain('EE')
  })

  it('says nothing recorded where its region has contacts and it has not', () => {
    const other = matchesOf(
      catalogue,
      'hamburg-institute-of-international-economics' as OrganisationId,
      'new',
      plainFilter,
    )
    const denmark = other?.placed.find(({ item }) => item.id === 'DK03')?.item
    expect(denmark?.record).toEqual({ projects: [], events: [], newest: undefined })
    expect(denmark?.reasonsAgainst).toContainEqual({ kind: 'no-contact' })
  })

  it('without a region of the area there is nothing to measure from', () => {
    expect(matchesOf(catalogue, 'rise' as OrganisationId, 'new', plainFilter)).toBeNull()
  })

  it('is found by its name beside regions', () => {
    expect(findSeekers(catalogue, 'kouvola', 10).map(({ id }) => id)).toContain('kouvola-innovation')
    expect(findSeekers(catalogue, 'rise', 10).map(({ id }) => id)).not.toContain('rise')
  })
})

describe('aims', () => {
  it('look for few ties when new, many when building, a gap when learning', () => {
    expect(weightsOf('new').ties).toBeLessThan(0)
    expect(weightsOf('build').ties).toBeGreaterThan(0)
    expect(weightsOf('learn').learning).toBeGreaterThan(0)
  })

  it('are recognised where weights say the same', () => {
    expect(canonicalAim({ ...weightsOf('learn') })).toBe('learn')
    expect(canonicalAim({ ...weightsOf('learn'), nearness: 11 })).toEqual({ ...weightsOf('learn'), nearness: 11 })
  })
})
