import { describe, expect, it } from 'vitest'
import { evidencePackOf } from '@/domain/evidencePack/evidencePack'
import { evidenceColumns, evidenceRows } from '@/domain/evidencePack/evidenceTable'
import { eventYears, projectYears } from '@/domain/evidenceYears'
import type { RegionId } from '@/domain/ids'
import { publicCatalogue } from '../../support/publicData'
import { testCatalogue } from '../../support/testCatalogue'
import { testWords } from '../../support/testWords'

const newest = { period: null, showUnverified: true } as const
const region = (id: string) => id as RegionId

describe('the evidence pack of Podlaskie in the small catalogue', () => {
  const pack = evidencePackOf(testCatalogue(), region('PL84'), newest)

  it('counts projects and events with other countries, each once', () => {
    // Links to DE60, EE008, FI1C4, LV008 by two projects and the kick-off, to LT011 by the kick-off.
    expect(pack?.total).toEqual({ projects: 2, events: 1, partners: 5, countries: 5 })
    expect(pack?.records.map(({ id }) => id)).toEqual(['gosmart-excel-bsr', 'gosmart-bsr', 'kick-off-bialystok'])
  })

  it('has each domain of the strategy, found or not, before the others', () => {
    expect(pack?.domains.map(({ domain, priorities, projects }) => [domain.id, priorities.length, projects])).toEqual([
      ['digital-ict', 1, 2],
      ['advanced-manufacturing', 1, 1],
      ['agri-food', 1, 0],
      ['blue-economy', 1, 0],
      ['health-life-sciences', 0, 1],
    ])
    expect(pack?.withoutDomain).toMatchObject({ projects: 0, events: 1 })
  })

  it('counts a project in each year in which it ran by any source', () => {
    expect(pack?.years.map(({ year, projects, events }) => [year, projects, events])).toEqual([
      [2017, 1, 1],
      [2018, 1, 0],
      [2019, 1, 0],
      [2020, 1, 0],
      [2021, 2, 0],
    ])
  })

  it('is a row for each record and partner region in the file', () => {
    const catalogue = testCatalogue()
    if (!pack) throw new Error('No pack')
    const rows = evidenceRows(pack)
    // GoSmart BSR: 4 regions abroad, GoSmart&Excel BSR: 3, the kick-off: 5 with a link to Podlaskie.
    expect(rows).toHaveLength(4 + 3 + 5)
    const columns = evidenceColumns(catalogue, pack, testWords)
    const [row] = rows.filter(({ record, partner }) => record.id === 'gosmart-bsr' && partner === 'DE60')
    const value = (id: string) => row && columns.find((column) => column.id === id)?.value(row)
    expect(value('strategyDomains')).toEqual(['Advanced manufacturing', 'Digital and ICT'])
    expect(value('partnerRegion')).toBe('Hamburg')
    expect(value('partnerBodies')).toEqual(['Hamburg Institute of International Economics'])
  })

  it('is none of an unknown region', () => {
    expect(evidencePackOf(testCatalogue(), region('XX1'), newest)).toBeNull()
  })
})

/** Counted again from the projects' partners and the events' regions, without the links. */
describe.each(['PL84', 'LV008', 'FI1C4', 'DE60', 'EE001'])(
  'the evidence pack of %s in the data that are served',
  (id) => {
    const catalogue = publicCatalogue()
    const pack = evidencePackOf(catalogue, region(id), newest)
    const home = id.slice(0, 2)
    const abroad = (regions: readonly (string | undefined)[]) =>
      regions.includes(id) ? [...new Set(regions.filter((one) => one?.slice(0, 2) !== home && one !== undefined))] : []
    const recounted = [
      ...[...catalogue.projects.values()].map((project) => ({
        kind: 'project',
        domains: project.domains,
        years: projectYears(project),
        partners: abroad(project.partners.map(({ regionId }) => regionId)),
      })),
      ...[...catalogue.events.values()].map((event) => ({
        kind: 'event',
        domains: event.domains,
        years: eventYears(event),
        partners: abroad(event.regionIds),
      })),
    ].filter(({ partners }) => partners.length > 0)
    const count = (kind: string, records = recounted) => records.filter((one) => one.kind === kind).length

    it('has as many records, partners and countries', () => {
      const partners = new Set(recounted.flatMap((one) => one.partners))
      expect(pack?.total).toEqual({
        projects: count('project'),
        events: count('event'),
        partners: partners.size,
        countries: new Set([...partners].map((one) => one?.slice(0, 2))).size,
      })
    })

    it('has as many in each domain, country and year', () => {
      for (const { domain, projects, events } of pack?.domains ?? []) {
        const own = recounted.filter(({ domains }) => domains.includes(domain.id))
        expect([domain.id, projects, events]).toEqual([domain.id, count('project', own), count('event', own)])
      }
      for (const { country, projects, events } of pack?.countries ?? []) {
        const own = recounted.filter((one) => one.partners.some((partner) => partner?.startsWith(country)))
        expect([country, projects, events]).toEqual([country, count('project', own), count('event', own)])
      }
      for (const { year, projects, events } of pack?.years ?? []) {
        const own = recounted.filter(({ years }) => years !== null && years[0] <= year && year <= years[1])
        expect([year, projects, events]).toEqual([year, count('project', own), count('event', own)])
      }
    })

    it('has a source for each record', () => {
      expect(pack?.records.filter(({ sources }) => sources.length === 0)).toEqual([])
    })
  },
)
