import { describe, expect, it } from 'vitest'
import { affinity, domainRarity } from '@/domain/affinity'
import { briefOf, firstLimits, secondLimits } from '@/domain/brief/brief'
import { precedentsOf } from '@/domain/brief/precedents'
import { linkId, type RegionId } from '@/domain/ids'
import { domainSets } from '@/domain/whiteSpace'
import { publicCatalogue } from '../../../support/publicData'
import { testCatalogue } from '../../../support/testCatalogue'

const ids = (...regions: string[]) => regions as readonly string[] as readonly RegionId[]
const newest = { period: null, showUnverified: true } as const
const roomy = { ...firstLimits[0], ...secondLimits[0] }
const small = testCatalogue()
const named = (items: readonly { readonly domain: { readonly id: string } }[] = []) =>
  items.map(({ domain }) => domain.id)

describe('the brief of Vidzeme and Podlaskie in the small catalogue', () => {
  const brief = briefOf(small, ids('PL84', 'LV008'), newest, roomy)

  it('takes the two in the order of their link', () => {
    expect(brief?.ends.map(({ id }) => id)).toEqual(['LV008', 'PL84'])
    expect(brief?.link?.id).toBe('LV008-PL84')
  })

  it('tells shared domains from those of one alone, with the priorities of both periods', () => {
    // Vidzeme: agri-food, energy. Podlaskie: agri-food, digital, manufacturing, blue economy; energy only before 2021.
    expect(named(brief?.priorities.shared)).toEqual(['agri-food'])
    expect(brief?.priorities.only.map(named)).toEqual([
      ['energy'],
      ['advanced-manufacturing', 'blue-economy', 'digital-ict'],
    ])
    expect(brief?.priorities.neither.map(({ id }) => id)).toEqual(['health-life-sciences'])
    const [, ofPodlaskie] = brief?.priorities.shared[0]?.priorities ?? []
    expect(ofPodlaskie?.shown.map(({ title, periods }) => [title, periods.join()])).toEqual([
      ['Agri-food industry and linked sectors', '2021-2027'],
      ['Agri-food sector', '2014-2020'],
    ])
  })

  it('tells who took part at each end, and which shared domain no project is about', () => {
    const [newestProject] = brief?.projects.shown ?? []
    expect(newestProject?.project.id).toBe('gosmart-excel-bsr')
    expect(newestProject?.partners.map(({ shown }) => shown.map(({ organisationId }) => organisationId))).toEqual([
      ['vidzeme-planning-region'],
      ['bialystok-university-of-technology', 'podlaska-regional-development-foundation'],
    ])
    expect(brief?.untouched.map(({ id }) => id)).toEqual(['agri-food'])
  })

  it('calls a side unknown only where no organisation is known, not where it was cut', () => {
    const tight = briefOf(small, ids('LV008', 'PL84'), newest, { ...roomy, bodies: 1 })
    const [, podlaskie] = tight?.bodies ?? []
    expect(podlaskie?.sides.map(({ side }) => side)).toEqual(['academia'])
    expect(podlaskie?.more).toBe(1)
    expect(podlaskie?.unknown).toEqual(['industry', 'ngo', 'public-authority'])
  })

  it('numbers its sources in the order in which they are named', () => {
    expect(brief?.sources.list.map(({ id }) => id)).toEqual(['podlaskie-ris', 'kinno-gosmart', 'lic-gosmart'])
    expect(brief?.sources.numbersOf(brief.projects.shown[0]?.project.sources ?? [])).toEqual([2])
  })

  it('counts what it cuts', () => {
    const tight = briefOf(small, ids('LV008', 'PL84'), newest, { ...roomy, projects: 1, titles: 1 })
    expect(tight?.projects.more).toBe(1)
    expect(tight?.priorities.shared[0]?.priorities[1].more).toBe(1)
  })
})

describe('a brief', () => {
  it('says nothing of what is shared while a strategy is unknown', () => {
    const brief = briefOf(small, ids('FI200', 'PL84'), newest, roomy)
    expect(brief?.priorities).toMatchObject({ areKnown: false, shared: [], only: [[], []], neither: [] })
  })

  it.each([[[]], [['PL84']], [['PL84', 'PL84']], [['DE60', 'LV008', 'PL84']], [['PL84', 'XX1']]])(
    'is none of %j',
    (regions) => {
      expect(briefOf(small, ids(...regions), newest, roomy)).toBeNull()
    },
  )
})

describe('precedents in the data that are served', () => {
  const catalogue = publicCatalogue()
  const [a, b] = ids('LV008', 'PL84') as [RegionId, RegionId]
  const found = precedentsOf(catalogue, [a, b], newest)

  it('are pairs of other regions, of two countries, that share a project, and each end is like its own', () => {
    expect(found.length).toBeGreaterThan(0)
    const sets = domainSets(catalogue, null, true)
    const rarity = domainRarity(sets)
    const like = (one: RegionId, other: RegionId) =>
      affinity(sets.get(one) ?? new Set(), sets.get(other) ?? new Set(), rarity)
    for (const { link, ends, likeness } of found) {
      const [one, other] = ends
      expect(link.id).toBe(linkId(one.id, other.id))
      expect(link.projects.length).toBeGreaterThan(0)
      expect(one.country).not.toBe(other.country)
      expect([one.id, other.id].filter((id) => id === a || id === b)).toEqual([])
      expect(likeness).toEqual([like(one.id, a), like(other.id, b)])
      expect(Math.min(...likeness)).toBeGreaterThanOrEqual(0.5)
    }
    const weaker = found.map(({ likeness }) => Math.min(...likeness))
    expect(weaker).toEqual([...weaker].sort((x, y) => y - x))
  })

  it('are the same pairs whichever region comes first', () => {
    const turned = precedentsOf(catalogue, [b, a], newest)
    expect(turned.map(({ link }) => link.id)).toEqual(found.map(({ link }) => link.id))
    expect(turned[0]?.likeness).toEqual([...(found[0]?.likeness ?? [])].reverse())
  })
})
