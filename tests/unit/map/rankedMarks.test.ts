import { describe, expect, it } from 'vitest'
import type { RegionId } from '@/domain/ids'
import { drawRanked, rankedMessage } from '@/map/rankedMarks'
import { plainView } from '../../support/plainFilter'
import { publicCatalogue } from '../../support/publicData'

const catalogue = publicCatalogue()

describe('what the numbers on the map stand for', () => {
  it('names the region for which partners are sought in the language of the legend', () => {
    const ranked = drawRanked(catalogue, { ...plainView, room: 'match', matchFor: 'PL84' as RegionId }, plainView)
    if (!ranked) throw new Error('Nothing is ranked')
    const nameIn = (language: 'en' | 'de') => {
      const message = rankedMessage(catalogue, ranked, language)
      return message.values?.['name']
    }
    expect([nameIn('en'), nameIn('de')]).toEqual(['Podlaskie', 'Podlachien'])
  })

  it('are places in the list where regions are compared', () => {
    const compared = ['DE60', 'PL84'] as RegionId[]
    const ranked = drawRanked(catalogue, { ...plainView, room: 'compare', compared }, plainView)
    expect(ranked && rankedMessage(catalogue, ranked, 'en').id).toBe('legend.numbers.compared')
  })
})
