import { describe, expect, it } from 'vitest'
import type { RegionId } from '@/domain/ids'
import { scoreboardOf } from '@/domain/match/scoreboard'
import { publicCatalogue } from '../../../support/publicData'
import { testCatalogue } from '../../../support/testCatalogue'

const region = (id: string) => id as RegionId

describe('the scoreboard beside the learning gap', () => {
  const catalogue = publicCatalogue()

  it('is the newest edition that has both regions, never one edition beside another', () => {
    let found = 0
    for (const id of catalogue.regions.keys()) {
      const both = scoreboardOf(catalogue, region('PL84'), id)
      if (!both) continue
      found += 1
      expect(both.own.indicatorId).toBe(both.theirs.indicatorId)
      expect([both.own.regionId, both.theirs.regionId]).toEqual(['PL84', id])
    }
    // It covers a part of the area only.
    expect(found).toBeGreaterThan(1)
    expect(found).toBeLessThan(catalogue.regions.size)
  })

  it('is none where no edition has both', () => {
    expect(scoreboardOf(testCatalogue(), region('PL84'), region('LV008'))).toBeNull()
  })
})
