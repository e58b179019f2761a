import { describe, expect, test } from 'vitest'
import type { RegionId } from '@/domain/ids'
import { regionLabels } from '@/domain/regionName'
import { languages } from '@/domain/schema/vocabulary'
import { publicCatalogue } from '../../support/publicData'

describe('the name of a region', () => {
  test('is its own unless a language has another in use', () => {
    const region = {
      name: 'Podlaskie',
      nameLocal: 'Podlaskie',
      exonyms: { de: 'Podlachien', lt: 'Palenkės vaivadija' },
    }
    const labels = regionLabels(region as Parameters<typeof regionLabels>[0])
    expect(labels).toMatchObject({ en: 'Podlaskie', pl: 'Podlaskie', fi: 'Podlaskie', de: 'Podlachien' })
  })

  test('is there for every region in every language, from the data', () => {
    const { regions } = publicCatalogue()
    expect(regions.get('FI1C4' as RegionId)?.labels).toMatchObject({
      sv: 'Kymmenedalen',
      lv: 'Kimenlākso',
      fi: 'Kymenlaakso',
    })
    expect([...regions.values()].every(({ labels }) => languages.every((language) => labels[language]))).toBe(true)
  })
})
