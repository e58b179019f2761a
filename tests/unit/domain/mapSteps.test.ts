import { describe, expect, it } from 'vitest'
import type { RegionId } from '@/domain/ids'
import { laeaForward } from '@/domain/laea'
import { type Direction, regionNearest, regionTowards } from '@/domain/mapSteps'
import { publicCatalogue } from '../../support/publicData'

const catalogue = publicCatalogue()
const region = (id: string) => {
  const found = catalogue.regions.get(id as RegionId)
  if (!found) throw new Error(`There is no region ${id}`)
  return found
}
const directions: readonly Direction[] = ['left', 'right', 'up', 'down']

describe('from region to region', () => {
  it('goes to a region that lies that way, one with a common border if there is such', () => {
    for (const from of catalogue.regions.values()) {
      const [x, y] = laeaForward(from.labelPoint)
      for (const direction of directions) {
        const to = regionTowards(catalogue, from, direction)
        if (!to) continue
        const [east, north] = laeaForward(to.labelPoint)
        const ahead = { left: x - east, right: east - x, up: north - y, down: y - north }[direction]
        expect(ahead).toBeGreaterThan(0)
      }
    }
    expect(regionTowards(catalogue, region('LV008'), 'up')?.country).toBe('EE')
  })

  it('crosses water where no land lies that way', () => {
    // The Åland islands border on nothing.
    const island = region('FI200')
    expect(island.neighbours).toEqual([])
    expect(regionTowards(catalogue, island, 'left')?.country).toBe('SE')
  })

  it('reaches every region from every other', () => {
    const reached = new Set([region('PL84').id])
    for (const id of reached) {
      for (const direction of directions) {
        const to = regionTowards(catalogue, region(id), direction)
        if (to) reached.add(to.id)
      }
    }
    expect(reached.size).toBe(catalogue.regions.size)
  })

  it('begins with the region whose label is nearest', () => {
    expect(regionNearest(catalogue, region('PL84').labelPoint)?.id).toBe('PL84')
  })
})
