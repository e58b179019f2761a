import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { artefactFiles } from '@/data/artefactFiles'
import { linkEvidence } from '@/domain/linkEvidence'
import { renamedRegions } from '@/domain/renamedRegions'
import { searchEntries, searchIndex } from '@/domain/searchIndex'
import { countMatching, prioritiesOf, regionMatches, visibleLinks } from '@/domain/selectors'
import { checkAgainstCatalogue } from '@/view/checkView'
import { decodeView } from '@/view/codec'
import { publicCatalogue } from '../../support/publicData'

const catalogue = publicCatalogue()
const viewOf = (search: string) => decodeView(search).view

describe('the data that is served', () => {
  it('is read whole, from the files that the manifest names', () => {
    expect(catalogue.missing).toEqual([])
    expect(catalogue.regions.size).toBe(100)
    const named = Object.fromEntries(catalogue.manifest.files.map(({ id, path }) => [id, path]))
    expect(named).toEqual(artefactFiles)
  })

  it('links only regions and evidence that it has', () => {
    for (const { a, b, projects, events } of catalogue.links.values()) {
      expect([a, b].every((end) => catalogue.regions.has(end))).toBe(true)
      expect(projects.every((id) => catalogue.projects.has(id))).toBe(true)
      expect(events.every((id) => catalogue.events.has(id))).toBe(true)
    }
  })

  it('shows behind each project of a link a partner at both ends', () => {
    for (const id of catalogue.links.keys()) {
      for (const { partnersA, partnersB } of linkEvidence(catalogue, id).projects) {
        expect(Math.min(partnersA.length, partnersB.length)).toBeGreaterThan(0)
      }
    }
  })

  it("has Podlaskie's priorities of this period", () => {
    const [podlaskie] = [...catalogue.regions.values()].filter(({ id }) => id === 'PL84')
    expect(podlaskie?.name).toBe('Podlaskie')
    const domains = prioritiesOf(catalogue, 'PL84' as never, viewOf('')).flatMap((priority) => priority.domains)
    expect(new Set(domains)).toEqual(
      new Set([
        'advanced-manufacturing',
        'agri-food',
        'blue-economy',
        'circular-economy',
        'digital-ict',
        'health-life-sciences',
        'water-environment',
      ]),
    )
  })

  it('matches with both domains exactly the regions that name both', () => {
    const view = viewOf('?d=energy~digital-ict&match=all')
    const matches = [...regionMatches(catalogue, view).values()].filter((match) => match.matches)
    expect(matches.length).toBeGreaterThan(0)
    expect(matches.length).toBe(countMatching(catalogue, view))
    expect(matches.every(({ domains }) => domains.length === 2)).toBe(true)
  })

  it('draws the strongest 60 of more', () => {
    const { shown, total } = visibleLinks(catalogue, viewOf(''))
    expect(shown).toHaveLength(60)
    expect(total).toBeGreaterThan(60)
  })

  it.each([
    ['Bialystok', 'place.bialystok'],
    ['Soedermanland', 'region.SE122'],
    ['Kinno', 'org.kouvola-innovation'],
    ['aabenraa', 'org.business-aabenraa'],
    ['PL84', 'region.PL84'],
  ])('is found by %s', (query, key) => {
    expect(searchEntries(searchIndex(catalogue), query, 5).map((entry) => entry.key)).toContain(key)
  })

  it('has every region to which an earlier id leads', () => {
    for (const region of renamedRegions.values()) expect(catalogue.regions.has(region)).toBe(true)
  })
})

describe('a published link', () => {
  const file = new URL('../../fixtures/links/published.txt', import.meta.url)
  const links = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('?'))
    .map((line) => line.split(' -> ', 1)[0] ?? '')

  it.each(links)('%s names nothing that the data no longer has', (link) => {
    expect(checkAgainstCatalogue(viewOf(link), catalogue).problems).toEqual([])
  })
})
