import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CountryCode, ProjectId, RegionId } from '@/domain/ids'
import { findParts, regionsOf } from '@/domain/transS3/group'
import { classOf, groupDomains } from '@/domain/transS3/groupDomains'
import { groupLinks } from '@/domain/transS3/groupLinks'
import { plainFilter } from '../../../support/plainFilter'
import { testCatalogue } from '../../../support/testCatalogue'

const catalogue = testCatalogue()
const ids = (...list: string[]) => list as readonly string[] as readonly RegionId[]
const all = [...catalogue.regions.keys()]

describe('group', () => {
  it('is made of regions, of a country’s, or of a project’s partners', () => {
    expect(regionsOf(catalogue, { kind: 'country', id: 'FI' as CountryCode })).toEqual(['FI1C4', 'FI200'])
    expect(regionsOf(catalogue, { kind: 'project', id: 'valga-valka-twin-city' as ProjectId })).toEqual([
      'EE008',
      'LV008',
    ])
    expect(regionsOf(catalogue, { kind: 'region', id: 'EE-82' as RegionId })).toEqual(['EE008'])
  })

  it('is found by the name of a country, a region or a project', () => {
    const found = (query: string) =>
      findParts(catalogue, query, (code) => ({ FI: 'Finland' })[code as string] ?? code, 5).map(
        ({ part }) => `${part.kind}.${part.id}`,
      )
    expect(found('finl')).toEqual(['country.FI'])
    expect(found('gosmart bsr')[0]).toBe('project.gosmart-bsr')
    expect(found('podl')[0]).toBe('region.PL84')
  })
})

describe('domains of a group', () => {
  it('are shared from half of the known strategies on, and from two', () => {
    expect([classOf(0, 4), classOf(1, 4), classOf(2, 4), classOf(2, 5), classOf(3, 5), classOf(1, 1)]).toEqual([
      'missing',
      'complementary',
      'shared',
      'complementary',
      'shared',
      'complementary',
    ])
  })

  it('worked by hand for Kymenlaakso, Vidzeme, Podlaskie and Åland', () => {
    const { known, rows, domains } = groupDomains(catalogue, ids('PL84', 'FI200', 'LV008', 'FI1C4'), plainFilter)
    expect(rows.map(({ region }) => region.id)).toEqual(['FI1C4', 'FI200', 'LV008', 'PL84'])
    // Nothing is known of Åland. Digital: Kymenlaakso and Podlaskie; agri-food: Vidzeme, Podlaskie; energy: Kymenlaakso, Vidzeme.
    expect(known).toBe(3)
    const of = (name: string) => domains.filter((one) => one.class === name).map(({ domain }) => domain.id)
    expect([...of('shared')].sort()).toEqual(['agri-food', 'digital-ict', 'energy'])
    // Agri-food is named by the fewest regions of the area, energy by the most.
    expect(of('shared')).toEqual(['agri-food', 'digital-ict', 'energy'])
    expect(of('complementary')).toEqual(['advanced-manufacturing', 'blue-economy'])
    expect(of('missing')).toEqual(['health-life-sciences'])
    const digital = domains.find(({ domain }) => domain.id === 'digital-ict')
    expect(digital?.countries).toEqual(['FI', 'PL'])
    expect(digital?.projects.map(({ id }) => id)).toEqual(['gosmart-bsr', 'gosmart-excel-bsr'])
  })

  it('do not depend on the order of the regions, and put each domain into one class', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (group) => {
        const found = groupDomains(catalogue, group, plainFilter)
        expect(found).toEqual(groupDomains(testCatalogue(), [...group].sort(), plainFilter))
        expect(found.domains).toHaveLength(catalogue.domains.size)
        expect(groupLinks(catalogue, group)).toEqual(groupLinks(catalogue, [...group].sort()))
      }),
      { numRuns: 20 },
    )
  })
})

describe('links within a group', () => {
  it('are counted of all pairs; alike pairs without evidence are white space', () => {
    const { pairs, linked, whiteSpace } = groupLinks(catalogue, ids('PL84', 'DE60', 'DK03'))
    // Hamburg–Podlaskie have a project and an event; Hamburg–Southern Denmark an affinity of 0.9 alone.
    expect(pairs).toBe(3)
    expect(linked.map(({ link }) => link?.id)).toEqual(['DE60-PL84'])
    expect(whiteSpace.map(({ link }) => link?.id)).toEqual(['DE60-DK03'])
  })
})
