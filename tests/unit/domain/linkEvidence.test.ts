import { describe, expect, it } from 'vitest'
import type { LinkId } from '@/domain/ids'
import { linkEvidence } from '@/domain/linkEvidence'
import { linkName, selectionName } from '@/domain/regionName'
import { testCatalogue } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const id = (text: string) => text as LinkId

describe('linkEvidence', () => {
  it('names the partners at each end of each project', () => {
    const { projects } = linkEvidence(catalogue, id('LV008-PL84'))
    expect(projects.map(({ project }) => project.id)).toEqual(['gosmart-excel-bsr', 'gosmart-bsr'])
    expect(projects[1]?.partnersA.map(({ organisationId }) => organisationId)).toEqual(['vidzeme-planning-region'])
    expect(projects[1]?.partnersB.map(({ organisationId }) => organisationId)).toEqual([
      'bialystok-university-of-technology',
      'podlaska-regional-development-foundation',
    ])
  })

  it('spans the years to the latest end that a source states', () => {
    const { projects } = linkEvidence(catalogue, id('DE60-PL84'))
    expect(projects[0]?.years).toEqual([2017, 2021])
  })

  it('keeps to the kinds and years of a filter', () => {
    const filter = { linkKinds: ['event'], years: [2017, 2017] } as const
    const evidence = linkEvidence(catalogue, id('FI1C4-LV008'), filter)
    expect(evidence.projects).toEqual([])
    expect(evidence.events.map(({ event }) => event.id)).toEqual(['kick-off-bialystok'])
    expect(linkEvidence(catalogue, id('FI1C4-LV008')).events).toHaveLength(2)
  })

  it('is empty for a pair without a link', () => {
    expect(linkEvidence(catalogue, id('DE60-SE122'))).toEqual({ projects: [], events: [] })
  })
})

describe('names', () => {
  it("are the region's own outside English", () => {
    expect(linkName(catalogue, id('EE008-SE122'), 'en')).toBe('Southern Estonia – Södermanland County')
    expect(linkName(catalogue, id('EE008-SE122'), 'pl')).toBe('Lõuna-Eesti – Södermanlands län')
  })

  it('are missing for what the catalogue does not have', () => {
    expect(selectionName(catalogue, { kind: 'link', id: id('DE60-SE122') }, 'en')).toBeUndefined()
    expect(selectionName(catalogue, { kind: 'link', id: id('DE60-PL84') }, 'en')).toBe('Hamburg – Podlaskie')
  })
})
