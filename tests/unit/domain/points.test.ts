import { describe, expect, it } from 'vitest'
import type { Filter } from '@/domain/filter'
import type { CountryCode, DomainId } from '@/domain/ids'
import { visiblePoints } from '@/domain/points'
import { eventsShown, organisationsShown, prioritiesShown, projectsShown } from '@/domain/shownRecords'
import { filterWith } from '../../support/plainFilter'
import { publicCatalogue } from '../../support/publicData'
import { testCatalogue } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const served = publicCatalogue()
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
const organisations = (change: Partial<Filter>) => idsOf(organisationsShown(catalogue, filterWith(change)))
const countries = (...codes: string[]) => codes as CountryCode[]
const domains = (...ids: string[]) => ids as DomainId[]

describe('points', () => {
  it('are the partners at first, every organisation or events where asked, nothing where none', () => {
    const count = (points: Filter['points']) => {
      const found = visiblePoints(served, filterWith({ points }))
      return [found.organisations + found.unplaced, found.events]
    }
    const partners = [...served.organisations.values()].filter(({ gosmartRole }) => gosmartRole)
    expect(count(['partner'])).toEqual([partners.length, 0])
    expect(count(['org'])).toEqual([served.organisations.size, 0])
    expect(count(['partner', 'org'])).toEqual(count(['org']))
    expect(count([])).toEqual([0, 0])
    expect(visiblePoints(served, filterWith({ points: ['event'] })).events).toBe(served.eventPositions.size)
  })
  it('at one place are one group, partners first, and every body is in one group only', () => {
    const { groups, organisations: drawn } = visiblePoints(served, filterWith({ points: ['org', 'event'] }))
    expect(new Set(groups.map(({ position }) => position.join())).size).toBe(groups.length)
    expect(groups.length).toBeLessThan(drawn)
    const latitudes = groups.map(({ position }) => position[1])
    expect(latitudes).toEqual([...latitudes].sort((one, other) => other - one))
    for (const group of groups) {
      const isPartner = group.organisations.map(({ gosmartRole }) => gosmartRole !== undefined)
      expect(isPartner.lastIndexOf(true)).toBe(isPartner.filter(Boolean).length - 1)
    }
  })
  it('leave out a body without a known place, and count it', () => {
    expect(visiblePoints(catalogue, filterWith({ points: ['org'] }))).toMatchObject({ organisations: 6, unplaced: 1 })
  })
})

describe('which organisations are shown', () => {
  it('are those of the sides and countries, with a place or without', () => {
    expect(organisations({ helix: ['academia'] })).toEqual([
      'bialystok-university-of-technology',
      'hamburg-institute-of-international-economics',
      'rise',
    ])
    expect(organisations({ countries: countries('PL', 'SE') })).toHaveLength(3)
  })
  it('have the role and the domain in one and the same project', () => {
    expect(organisations({ roles: ['lead'] })).toEqual(['bialystok-university-of-technology', 'valga-municipality'])
    // The municipality leads a project without domains.
    expect(organisations({ roles: ['lead'], domains: domains('digital-ict') })).toEqual([
      'bialystok-university-of-technology',
    ])
    expect(organisations({ domains: domains('health-life-sciences') })).not.toContain(
      'hamburg-institute-of-international-economics',
    )
  })
  it('carry all of the domains in one project where all are asked for', () => {
    const both = domains('advanced-manufacturing', 'health-life-sciences')
    expect(organisations({ domains: both })).toHaveLength(7)
    expect(organisations({ domains: both, match: 'all' })).toEqual([])
  })
  it('do not depend on which points are drawn', () => {
    expect(organisationsShown(catalogue, filterWith({ points: [] }))).toBe(
      organisationsShown(catalogue, filterWith({ points: ['org'] })),
    )
  })
})

describe('which other records are shown', () => {
  it('projects: of the domains, years and countries of their partners', () => {
    const projects = (change: Partial<Filter>) => idsOf(projectsShown(catalogue, filterWith(change)))
    expect(projects({})).toHaveLength(3)
    expect(projects({ countries: countries('DE') })).toEqual(['gosmart-bsr'])
    expect(projects({ years: [2021, 2021] })).toEqual(['gosmart-bsr', 'gosmart-excel-bsr'])
    expect(projects({ domains: domains('health-life-sciences') })).toEqual(['gosmart-excel-bsr'])
  })
  it('events: of the regions that took part, undated ones only without years', () => {
    const events = (change: Partial<Filter>) => idsOf(eventsShown(catalogue, filterWith(change)))
    expect(events({})).toHaveLength(2)
    expect(events({ countries: countries('PL') })).toEqual(['kick-off-bialystok'])
    expect(events({ years: [2017, 2018] })).toEqual(['kick-off-bialystok'])
    expect(events({ domains: domains('energy') })).toEqual(['undated-study-visit'])
  })
  it('priorities: those that count for a region that matches', () => {
    const priorities = (change: Partial<Filter>) => idsOf(prioritiesShown(catalogue, filterWith(change)))
    expect(priorities({ countries: countries('PL') })).toEqual(['pl84-3', 'pl84-4'])
    expect(priorities({ countries: countries('PL'), period: '2014-2020' })).toEqual(['pl84-1', 'pl84-2'])
    expect(priorities({ countries: countries('PL'), domains: domains('agri-food') })).toEqual(['pl84-3'])
  })
})
