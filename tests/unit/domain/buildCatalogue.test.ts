import { describe, expect, it } from 'vitest'
import { buildCatalogue } from '@/domain/buildCatalogue'
import type { OrganisationId, RegionId } from '@/domain/ids'
import { testCatalogue, testCatalogueParts, testManifest } from '../../support/testCatalogue'

const region = (id: string) => id as RegionId

describe('buildCatalogue', () => {
  const catalogue = testCatalogue()

  it('keeps base regions apart from overlays, sorted by id', () => {
    expect([...catalogue.regions.keys()]).toEqual([
      'DE60',
      'DK03',
      'EE008',
      'FI1C4',
      'FI200',
      'LT011',
      'LV008',
      'PL84',
      'SE122',
    ])
    expect([...catalogue.overlays.keys()]).toEqual(['EE-82'])
  })

  it("orders a region's priorities: newest period first, own before national", () => {
    const ids = (id: string) => catalogue.prioritiesByRegion.get(region(id))?.map((priority) => priority.id)
    expect(ids('LV008')).toEqual(['lv008-1', 'lv-1'])
    expect(ids('EE008')).toEqual(['ee-1', 'ee008-1'])
  })

  it("orders a region's links by evidence, then affinity, then id, from both ends", () => {
    expect(catalogue.linksByRegion.get(region('PL84'))?.map((link) => link.id)).toEqual([
      'LV008-PL84',
      'EE008-PL84',
      'FI1C4-PL84',
      'DE60-PL84',
      'LT011-PL84',
    ])
    expect(catalogue.linksByRegion.get(region('EE008'))?.[0]?.id).toBe('EE008-LV008')
  })

  it('counts a region with two partners in a project once', () => {
    expect(catalogue.projectsByRegion.get(region('PL84'))?.map((project) => project.id)).toEqual([
      'gosmart-bsr',
      'gosmart-excel-bsr',
    ])
  })

  it('has no position for a body whose place is not known', () => {
    expect(catalogue.organisationPositions.has('rise' as OrganisationId)).toBe(false)
    expect(catalogue.organisations.has('rise' as OrganisationId)).toBe(true)
  })

  it('is assembled without an optional artefact and names it', () => {
    const { organisations: _, places: __, ...parts } = testCatalogueParts()
    const partial = buildCatalogue(testManifest(), parts)
    expect(partial.missing).toEqual(['places', 'organisations'])
    expect(partial.organisations.size).toBe(0)
    expect(partial.regions.size).toBe(9)
    expect(catalogue.missing).toEqual([])
  })
})
