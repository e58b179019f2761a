import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaPosition, checkTeam } from '@/domain/consortium/checks'
import { domainCoverage, sideCoverage } from '@/domain/consortium/coverage'
import { memberFields } from '@/domain/consortium/fields'
import { findMembers } from '@/domain/consortium/findMembers'
import { gapsOf, suggestionsFor } from '@/domain/consortium/suggestions'
import { type MemberId, teamOf } from '@/domain/consortium/team'
import type { CountryCode, DomainId, OrganisationId } from '@/domain/ids'
import { filterWith, plainFilter } from '../../../support/plainFilter'
import { testCatalogue, testProgrammes } from '../../../support/testCatalogue'

const catalogue = testCatalogue()
const [programme] = testProgrammes().programmes
if (!programme) throw new Error('no programme in the fixture')
const team = (...ids: string[]) => teamOf(catalogue, ids as readonly string[] as readonly MemberId[])
const check = (ids: readonly string[], lead: string | null = null) =>
  Object.fromEntries(
    checkTeam(catalogue, programme, team(...ids), lead as OrganisationId | null).map((one) => [one.rule.id, one]),
  )
const [bialystok, vidzeme, valga, kouvola, hamburg] = [
  'bialystok-university-of-technology',
  'vidzeme-planning-region',
  'valga-municipality',
  'kouvola-innovation',
  'hamburg-institute-of-international-economics',
] as const

describe('team', () => {
  it('puts members to their places, numbered by region; an overlay stands for the seat of its owner', () => {
    const { places, elsewhere } = team(vidzeme, 'PL84', 'rise', bialystok, 'EE-82', 'nobody', 'XX99')
    expect(
      places.map(({ region, number, organisations, member }) => [number, region.id, organisations.length, member]),
    ).toEqual([
      [1, 'EE008', 0, 'EE-82'],
      [2, 'LV008', 1, null],
      [3, 'PL84', 1, 'PL84'],
    ])
    expect(elsewhere.map(({ id }) => id)).toEqual(['rise'])
  })

  it('does not depend on the order in which members came', () => {
    const all = [bialystok, vidzeme, valga, kouvola, hamburg, 'rise', 'PL84', 'FI200', 'EE-82', 'EE008']
    const filter = filterWith({ domains: ['energy'] as string[] as DomainId[] })
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (ids) => {
        const [one, other] = [team(...ids), team(...[...ids].sort())]
        expect(one).toEqual(other)
        expect(suggestionsFor(catalogue, programme, one, filter)).toEqual(
          suggestionsFor(catalogue, programme, other, filter),
        )
      }),
      { numRuns: 30 },
    )
  })
})

describe('checks', () => {
  it('are met by three organisations from three countries with a lead among them', () => {
    const found = check([bialystok, vidzeme, valga], vidzeme)
    expect([found['partners']?.status, found['countries']?.status, found['lead']?.status]).toEqual([
      'met',
      'met',
      'met',
    ])
    expect(found['countries']?.reason).toEqual({ kind: 'countries', sure: ['EE', 'LV', 'PL'], unsure: [] })
    expect(found['legal-form']).toMatchObject({ status: 'unknown', reason: { kind: 'not-checkable' } })
  })

  it('count no region as a partner, and no second organisation of a country as a country', () => {
    const found = check([bialystok, 'podlaska-regional-development-foundation', vidzeme, 'FI1C4'])
    expect(found['partners']?.status).toBe('met')
    expect(found['partners']?.reason).toEqual({ kind: 'partners', sure: 3, unsure: 0, openPlaces: 1 })
    expect(found['countries']?.status).toBe('not-met')
  })

  it('are unknown where an organisation decides whose place in the area is not known', () => {
    // Hamburg lies in the fixture's area in part only.
    const found = check([bialystok, vidzeme, hamburg])
    expect(found['partners']).toMatchObject({ status: 'unknown', reason: { sure: 2, unsure: 1 } })
    expect(found['countries']?.reason).toEqual({ kind: 'countries', sure: ['LV', 'PL'], unsure: ['DE'] })
    expect(check([hamburg])['partners']?.status).toBe('not-met')
  })

  it('know a lead only in the team', () => {
    expect(check([bialystok], vidzeme)['lead']).toMatchObject({ status: 'not-met', reason: { lead: null } })
  })

  it('take the country where no region is known, if all of it belongs to the area', () => {
    const position = (country: string) =>
      areaPosition(catalogue, { country: country as CountryCode, regionId: undefined }, programme)
    expect([position('SE'), position('DE'), position('RU')]).toEqual(['inside', 'unknown', 'outside'])
  })
})

describe('coverage and suggestions', () => {
  it('tell sides and domains by who brings them', () => {
    const two = team(bialystok, vidzeme)
    expect(
      sideCoverage(two)
        .filter(({ organisations }) => organisations.length > 0)
        .map(({ side }) => side),
    ).toEqual(['academia', 'public-authority'])
    const of = (id: string) => domainCoverage(catalogue, two, plainFilter).find(({ domain }) => domain.id === id)
    // Both took part in GoSmart BSR (digital); Podlaskie's strategy of 2021–2027 names it, Vidzeme's does not.
    expect(of('digital-ict')?.organisations).toHaveLength(2)
    expect(of('digital-ict')?.regions.map(({ id }) => id)).toEqual(['PL84'])
    expect(of('energy')?.organisations).toEqual([])
    expect(of('energy')?.regions.map(({ id }) => id)).toEqual(['LV008'])
  })

  it('suggest who fills most gaps: a new country and the missing side', () => {
    const two = team(bialystok, vidzeme)
    const filter = filterWith({})
    expect(gapsOf(catalogue, programme, two, filter)).toEqual({
      isCountryMissing: true,
      sides: ['business-support', 'industry', 'ngo'],
      domains: [],
    })
    const found = suggestionsFor(catalogue, programme, two, filter)
    // Kouvola brings Finland and business support; Podlaska the side alone; Valga and RISE a country alone.
    expect(found[0]).toMatchObject({
      organisation: { id: kouvola },
      country: 'FI',
      side: 'business-support',
      together: 2,
    })
    expect(found.map(({ organisation }) => organisation.id)).not.toContain(hamburg)
    expect(found.every(({ country, side, domains }) => country || side || domains.length > 0)).toBe(true)
  })

  it('meet the countries and sides of the filter, and are none for nobody', () => {
    const filter = filterWith({ countries: ['EE'] as string[] as CountryCode[] })
    expect(
      suggestionsFor(catalogue, programme, team(bialystok), filter).map(({ organisation }) => organisation.id),
    ).toEqual([valga])
    expect(suggestionsFor(catalogue, programme, team(), plainFilter)).toEqual([])
  })
})

describe('fields and field', () => {
  it('give what forms ask, the lead first, unknown as nothing', () => {
    const [lead, other] = memberFields(catalogue, team(bialystok, 'rise'), 'rise' as OrganisationId, true)
    expect(lead).toMatchObject({ isLead: true, region: null, website: null, roles: [{ role: 'partner', projects: 1 }] })
    // Both projects name digital; manufacturing and health one each.
    expect(other?.domains).toEqual(['digital-ict', 'advanced-manufacturing', 'health-life-sciences'])
    expect(other?.roles).toEqual([{ role: 'lead', projects: 2 }])
  })

  it('finds organisations and regions that are not in the team', () => {
    const found = (members: readonly string[]) =>
      findMembers(catalogue, 'vidzeme', members as readonly string[] as readonly MemberId[], 5).map(({ id }) => id)
    expect(found([])).toEqual(['LV008', vidzeme])
    expect(found(['LV008'])).toEqual([vidzeme])
  })
})
