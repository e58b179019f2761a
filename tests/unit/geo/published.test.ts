/** What the published files say, read back and recomputed by other means than the pipeline's. */
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { affinity, domainRarity } from '@/domain/affinity'
import type { DomainId, RegionId } from '@/domain/ids'
import { type Artefacts, artefactSchemas } from '@/domain/schema/artefacts'
import { type ArtefactId, ManifestSchema } from '@/domain/schema/manifest'
import { readCommittedData } from '../../../geo/files'
import { sources } from './sources'

const files = readCommittedData()
const read = (path: string) => JSON.parse(files.get(path) ?? 'null')
const manifest = v.parse(ManifestSchema, read('manifest.json'))
function published<K extends ArtefactId>(id: K): Artefacts[K] {
  const path = manifest.files.find((file) => file.id === id)?.path ?? ''
  return v.parse(artefactSchemas[id], read(path)) as Artefacts[K]
}
const organisations = published('organisations').features
const projects = published('projects').projects
const events = published('events').features.map(({ properties }) => properties)
const priorities = published('priorities')
const regions = published('regions').features.map(({ properties }) => properties)
const links = published('links').features

describe('counts', () => {
  it.each([
    ['sources', 'sources'],
    ['taxonomy', 'taxonomy'],
    ['places', 'places'],
    ['regions', 'regions'],
    ['organisations', 'organisations'],
    ['events', 'events'],
    ['priorities', 'priorities'],
    ['projects', 'projects'],
  ] as const)('%s: as many as in the source', (id, list) => {
    expect(manifest.files.find((file) => file.id === id)?.records).toBe(sources[list].length)
  })

  it('are 100 base regions, 2 overlays and 14 domains', () => {
    expect(regions.filter(({ kind }) => kind === 'base')).toHaveLength(100)
    expect(regions.filter(({ kind }) => kind === 'overlay').map(({ id }) => id)).toEqual(['EE-82', 'LV-VPR'])
    expect(published('taxonomy').domains).toHaveLength(14)
  })

  it('serve all regions of the map with the four figures that cover the whole area', () => {
    const { values } = published('indicators')
    for (const id of ['gdp-pps', 'gerd', 'tertiary', 'population'])
      expect(values.filter(({ indicatorId }) => indicatorId === id)).toHaveLength(102)
  })
})

describe('GoSmart BSR', () => {
  it.each([
    ['bialystok-university-of-technology', 'PL84', 'lead'],
    ['podlaska-regional-development-foundation', 'PL84', 'partner'],
    ['vidzeme-planning-region', 'LV008', 'partner'],
    ['valga-municipality-government', 'EE008', 'partner'],
    ['lithuanian-innovation-centre', 'LT011', 'partner'],
    ['kouvola-innovation', 'FI1C4', 'partner'],
    ['hamburg-institute-of-international-economics', 'DE60', 'partner'],
    ['business-aabenraa', 'DK03', 'partner'],
  ])('%s sits in %s, is on the map, and is %s', (id, regionId, role) => {
    const body = organisations.find(({ properties }) => properties.id === id)
    expect(body?.geometry?.type).toBe('Point')
    expect(body?.properties).toMatchObject({ regionId, gosmartRole: role })
    const partner = projects
      .find((project) => project.id === 'gosmart-bsr')
      ?.partners.find(({ organisationId }) => organisationId === id)
    expect(partner).toMatchObject({ role, regionId })
  })

  it('has its seven partner regions marked', () => {
    const marked = regions.filter(({ kind, isPartner }) => kind === 'base' && isPartner).map(({ id }) => id)
    expect(marked).toEqual(['DE60', 'DK03', 'EE008', 'FI1C4', 'LT011', 'LV008', 'PL84'])
  })

  it('keeps the two ends that sources state side by side', () => {
    const project = projects.find(({ id }) => id === 'gosmart-bsr')
    expect(project?.ends.map(({ value }) => value)).toEqual(['2020-09-30', '2021-03-31'])
    expect(project?.ends.every(({ sources }) => sources.length > 0)).toBe(true)
  })

  it('lists the Lithuanian Innovation Centre as standing for its country', () => {
    const centre = organisations.find(({ properties }) => properties.id === 'lithuanian-innovation-centre')
    expect(centre?.properties.standsFor).toBe('LT')
  })
})

describe('priorities', () => {
  const of = (region: string, period: string) =>
    priorities.priorities.filter(
      (priority) => priority.regionIds.includes(region as RegionId) && priority.period === period,
    )

  it('of Podlaskie are food, machinery, medicine and eco-innovation, each once', () => {
    const titles = of('PL84', '2021-2027').map(({ title }) => title)
    for (const word of [/agri-food/i, /machine/i, /medical/i, /eco-innovation/i])
      expect(titles.filter((title) => word.test(title))).toHaveLength(1)
    const seated = organisations.filter(
      ({ properties }) => properties.regionId === 'PL84' && ['lead', 'partner'].includes(properties.gosmartRole ?? ''),
    )
    expect(seated).toHaveLength(2)
  })

  it('of a country apply once to each of its regions', () => {
    for (const [country, count] of [
      ['LT', 3],
      ['LV', 5],
      ['EE', 5],
    ] as const) {
      const national = priorities.priorities.filter((p) => p.publishedFor === country && p.period === '2021-2027')
      expect(national).toHaveLength(count)
      const base = regions.filter((region) => region.kind === 'base' && region.country === country).map(({ id }) => id)
      expect(national.every((p) => p.level === 'national' && p.regionIds.join() === base.join())).toBe(true)
    }
  })

  it('are not repeated for one region and period', () => {
    const keys = priorities.priorities.map((p) => `${p.publishedFor} ${p.period} ${p.title.toLowerCase()}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('links', () => {
  const linkById = new Map(links.map((link) => [link.properties.id as string, link]))
  const pairs = (ids: readonly string[]) => {
    const sorted = [...new Set(ids)].sort()
    return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}-${b}`))
  }

  it('carry exactly the projects that both ends took part in', () => {
    const expected = new Map<string, string[]>()
    for (const { id, partners } of projects)
      for (const pair of pairs(partners.flatMap((p) => (p.role === 'associated' || !p.regionId ? [] : [p.regionId]))))
        expected.set(pair, [...(expected.get(pair) ?? []), id].sort())
    const found = links.filter(({ properties }) => properties.projects.length > 0)
    expect(new Map(found.map(({ properties }) => [properties.id, [...properties.projects].sort()]))).toEqual(expected)
  })

  it('carry exactly the events that both ends took part in', () => {
    const expected = new Map<string, string[]>()
    for (const { id, regionIds } of events)
      for (const pair of pairs(regionIds)) expected.set(pair, [...(expected.get(pair) ?? []), id].sort())
    const found = links.filter(({ properties }) => properties.events.length > 0)
    expect(new Map(found.map(({ properties }) => [properties.id, [...properties.events].sort()]))).toEqual(expected)
  })

  it('between Kymenlaakso and Vidzeme rest on both GoSmart projects and on meetings', () => {
    const link = linkById.get('FI1C4-LV008')?.properties
    expect(link?.projects).toEqual(expect.arrayContaining(['gosmart-bsr', 'gosmart-excel-bsr']))
    expect(link?.events).toContain('kick-off-bialystok')
    expect(link?.years).toEqual([2017, 2018, 2019, 2020, 2021])
  })

  it('without evidence are the most alike pairs of two countries, about 300', () => {
    const newest = new Map<RegionId, Set<DomainId>>()
    for (const { id } of regions) {
      const own = priorities.priorities.filter(({ regionIds }) => regionIds.includes(id))
      const period = own.some((p) => p.period === '2021-2027') ? '2021-2027' : '2014-2020'
      if (own.length > 0) newest.set(id, new Set(own.filter((p) => p.period === period).flatMap((p) => p.domains)))
    }
    const rarity = domainRarity(newest)
    const none = new Set<DomainId>()
    const likeness = (a: RegionId, b: RegionId) => affinity(newest.get(a) ?? none, newest.get(b) ?? none, rarity)
    const white = links.map(({ properties }) => properties).filter((l) => l.projects.length + l.events.length === 0)
    expect(Math.abs(white.length - 300)).toBeLessThan(25)
    const least = Math.min(...white.map(({ affinity: value }) => value ?? 0))
    for (const { a, b, affinity: value } of white) {
      expect(a.slice(0, 2)).not.toBe(b.slice(0, 2))
      expect(value).toBeCloseTo(likeness(a, b), 4)
    }
    const leftOut = pairs([...newest.keys()])
      .filter((pair) => !linkById.has(pair))
      .map((pair) => pair.split('-') as [RegionId, RegionId])
      .filter(([a, b]) => a.slice(0, 2) !== b.slice(0, 2))
    expect(leftOut.every(([a, b]) => likeness(a, b) < least)).toBe(true)
  })
})
