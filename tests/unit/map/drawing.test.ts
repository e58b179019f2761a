import { describe, expect, it } from 'vitest'
import type { Catalogue } from '@/domain/catalogue'
import type { Selection } from '@/domain/filter'
import type { DomainId, LinkId, OrganisationId, RegionId } from '@/domain/ids'
import type { Project } from '@/domain/schema/projects'
import { createDrawer, type DrawnView } from '@/map/drawing'
import { pinIdOf, pinTarget } from '@/map/pinMarks'
import { defaultLinkView } from '@/view/codec'
import { publicCatalogue } from '../../support/publicData'
import { testCatalogue } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const plain: DrawnView = { ...defaultLinkView, hover: null, previewedDomain: null }
const draw = createDrawer()
const drawn = (changes: Partial<DrawnView> = {}) => draw(catalogue, { ...plain, ...changes })
const drawnServed = (changes: Partial<DrawnView>) => createDrawer()(publicCatalogue(), { ...plain, ...changes })
const region = (id: string, changes?: Partial<DrawnView>) => drawn(changes).regions.get(id as RegionId)
const domains = (...ids: string[]) => ids as unknown as readonly DomainId[]
const selected = (kind: Selection['kind'], id: string) => ({ selection: { kind, id } as Selection })

describe('regions', () => {
  it('have a colour by the number of their priorities, or by the chosen domains that they have', () => {
    // Two current ones.
    expect(region('PL84')?.fill).toBe('ramp-1')
    expect(region('PL84', { domains: domains('agri-food') })?.fill).toBe('ramp-5')
    expect(region('PL84', { domains: domains('agri-food', 'blue-economy') })?.fill).toEqual({
      pattern: 'bands',
      colours: ['domain-1', 'domain-2'],
    })
  })

  it('of which nothing is known are hatched, never shown as a low value', () => {
    expect(region('FI200')?.fill).toBe('no-data')
    expect(region('FI200', { domains: domains('energy') })?.fill).toBe('no-data')
  })

  it('that drop out of the filter are plain', () => {
    expect(region('EE008', { domains: domains('energy') })?.fill).toBeNull()
    expect(region('FI1C4', { domains: domains('energy') })?.fill).toBe('ramp-5')
  })

  it('outside the chosen countries are plain and faded', () => {
    const changes = { countries: ['PL'] as unknown as DrawnView['countries'] }
    expect(region('LV008', changes)).toMatchObject({ fill: null, emphasis: 'faded' })
    expect(region('PL84', changes)).toMatchObject({ emphasis: 'normal' })
  })

  it('show a domain that the pointer rests on in the list, as if it were chosen', () => {
    expect(region('EE008', { previewedDomain: domains('energy')[0] ?? null })?.fill).toBeNull()
  })

  it('are counted once each in the legend', () => {
    for (const changes of [{}, { domains: domains('energy') }]) {
      const counted = drawn(changes).layerResult.classes.reduce((sum, { count }) => sum + count, 0)
      expect(counted).toBe(catalogue.regions.size)
    }
  })
})

describe('selection', () => {
  it('of a region brings out its links and what they lead to, and fades the rest', () => {
    const { regions, links } = drawn(selected('region', 'LT011'))
    expect(regions.get('LT011' as RegionId)?.emphasis).toBe('selected')
    expect(regions.get('PL84' as RegionId)?.emphasis).toBe('related')
    expect(regions.get('DE60' as RegionId)?.emphasis).toBe('faded')
    const emphasis = new Map<string, string>(links.map((link) => [link.id, link.emphasis]))
    expect(emphasis.get('LT011-PL84')).toBe('related')
    expect(emphasis.get('LV008-PL84')).toBe('faded')
  })

  it('of a link draws it although the filter hides it', () => {
    const { links } = drawn({ ...selected('link', 'LV008-PL84'), linkKinds: [] })
    expect(links).toMatchObject([{ id: 'LV008-PL84', emphasis: 'selected' }])
  })

  it('of something unknown fades nothing', () => {
    expect(region('PL84', selected('org', 'nobody'))?.emphasis).toBe('normal')
  })

  it('of a partner, or of its region, draws the territory it stands for', () => {
    expect(drawn().overlays).toEqual([])
    expect(drawn(selected('org', 'valga-municipality')).overlays).toEqual(['EE-82'])
    expect(drawn(selected('region', 'EE008')).overlays).toEqual(['EE-82'])
    expect(drawn(selected('region', 'PL84')).overlays).toEqual([])
  })

  it('names the region at every zoom', () => {
    expect(drawn().named).not.toContain('SE122')
    expect(drawn(selected('region', 'SE122')).named).toContain('SE122')
  })
})

describe('links', () => {
  it('are cut to the strongest and lie with the strongest on top', () => {
    const { links, linksShown, linksTotal } = drawn({ top: 3 })
    expect(links).toHaveLength(3)
    expect(linksShown).toBe(3)
    expect(linksTotal).toBeGreaterThan(3)
    const weights = links.map(({ weight }) => weight)
    expect(weights).toEqual(weights.toSorted((a, b) => a - b))
  })

  it('are one to six pixels wide, the wider the more evidence', () => {
    const { links } = drawn({ top: 'all' })
    for (const { width } of links) {
      expect(width).toBeGreaterThanOrEqual(1)
      expect(width).toBeLessThanOrEqual(6)
    }
    const [weakest] = links
    expect(links.at(-1)?.width).toBeGreaterThan(weakest?.width ?? 0)
  })
})

describe('pins', () => {
  it('stand for partners with a known seat', () => {
    const ids = drawn().pins.map(({ id }) => id)
    expect(ids).toContain('kouvola-innovation')
    expect(ids).not.toContain('rise')
  })
  it('gather what is at one place, and say which mark stands for whom', () => {
    const { points } = drawnServed({ points: ['org', 'event'] })
    const [riga] = points.filter(({ organisations }) => organisations.some(({ town }) => town === 'Riga'))
    const member = riga?.organisations[1]
    expect(riga && pinTarget(riga)).toEqual({ kind: 'place', id: riga?.key })
    expect(member && pinIdOf(points, { kind: 'org', id: member.id })).toBe(riga?.key)
  })
  it('show what is selected though the filter leaves it out', () => {
    const selection = { kind: 'org', id: 'kouvola-innovation' as OrganisationId } as const
    const marks = drawn({ points: [], selection }).pins
    expect(marks).toContainEqual({ id: 'kouvola-innovation', emphasis: 'selected' })
    expect(drawn({ points: [] }).pins).toEqual([])
  })
  it('show those who work with what is selected, whatever the filter says', () => {
    const ids = (changes: Partial<DrawnView>) => drawn({ points: [], ...changes }).pins.map(({ id }) => id)
    expect(ids(selected('project', 'valga-valka-twin-city')).toSorted()).toEqual([
      'valga-municipality',
      'vidzeme-planning-region',
    ])
    expect(ids(selected('org', 'kouvola-innovation'))).toContain('bialystok-university-of-technology')
    expect(drawn(selected('project', 'valga-valka-twin-city')).pins).toContainEqual({
      id: 'kouvola-innovation',
      emphasis: 'faded',
    })
  })
})

describe('star', () => {
  it('of a project goes from the seat of its lead to every partner with a place, and counts the others', () => {
    const { spokes } = drawn(selected('project', 'gosmart-excel-bsr'))
    expect(spokes).toMatchObject({ from: 'lead', hubId: 'bialystok-university-of-technology', placed: 4, unplaced: 1 })
    expect(spokes?.lines.flatMap(({ organisationIds }) => organisationIds)).toEqual([
      'kouvola-innovation',
      'valga-municipality',
      'vidzeme-planning-region',
      'podlaska-regional-development-foundation',
    ])
  })
  it('of an organisation goes from its seat to all whom it has a project with, thicker for two', () => {
    const { spokes } = drawn(selected('org', 'valga-municipality'))
    expect(spokes).toMatchObject({ from: 'org', hubId: 'valga-municipality' })
    const projects = Object.fromEntries(spokes?.lines.map((line) => [line.organisationIds[0], line.projects]) ?? [])
    expect(projects).toMatchObject({ 'vidzeme-planning-region': 3, 'kouvola-innovation': 2 })
  })
  it('meets in the middle where no lead has a place', () => {
    const { spokes } = createDrawer()(withoutLead(), { ...plain, ...selected('project', 'valga-valka-twin-city') })
    expect(spokes).toMatchObject({ from: 'middle', hubId: null, placed: 2 })
    // Halfway between Cēsis and Valga.
    expect(spokes?.hub[0]).toBeCloseTo(25.66, 1)
    expect(spokes?.hub[1]).toBeCloseTo(57.55, 1)
  })
  it('takes the place of the links between its regions, unless only those of the selection are drawn', () => {
    const emphases = (changes: Partial<DrawnView>) => new Set(drawn(changes).links.map(({ emphasis }) => emphasis))
    const selection = selected('project', 'gosmart-bsr')
    expect(emphases(selection)).toEqual(new Set(['faded']))
    expect(emphases({ ...selection, linkScope: 'selection' })).toEqual(new Set(['related']))
  })
  it('is not there for anything else', () => {
    expect(drawn().spokes).toBeNull()
    expect(drawn(selected('region', 'PL84')).spokes).toBeNull()
    // Without a known seat there is nowhere to draw from.
    expect(drawn(selected('org', 'rise')).spokes).toBeNull()
  })
})

function withoutLead(): Catalogue {
  const asPartner = (partner: Project['partners'][number]) => ({ ...partner, role: 'partner' as const })
  const projects = [...catalogue.projects.values()].map((one) => ({ ...one, partners: one.partners.map(asPartner) }))
  return { ...catalogue, projects: new Map(projects.map((one) => [one.id, one])) }
}

describe('hover', () => {
  const hover = { target: { kind: 'region', id: 'PL84' as RegionId } } as const

  it('names the drawn links that touch the region', () => {
    expect(drawn({ hover }).hoveredLinks.has('LT011-PL84' as LinkId)).toBe(true)
    expect(drawn({ hover }).hoveredLinks.has('EE008-LV008' as LinkId)).toBe(false)
  })

  it('leaves everything else as it was, down to its identity', () => {
    const [before, after] = [drawn(), drawn({ hover })]
    for (const part of ['regions', 'links', 'pins', 'overlays', 'named', 'layerResult', 'filter'] as const) {
      expect(after[part]).toBe(before[part])
    }
  })
})
