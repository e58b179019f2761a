import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parseArtefact } from '@/domain/parseArtefact'
import { artefactSchemas } from '@/domain/schema/artefacts'
import type { ArtefactId } from '@/domain/schema/manifest'
import { testArtefacts } from '../../support/testCatalogue'

const parseRegions = (json: unknown) => parseArtefact('regions', 'regions.geojson', json)

function regionsWith(geometry: unknown, properties: object = {}) {
  const copy = structuredClone<unknown>(testArtefacts.regions) as {
    features: { geometry: unknown; properties: object }[]
  }
  const [first] = copy.features
  if (first) Object.assign(first, { geometry, properties: { ...first.properties, ...properties } })
  return copy
}

const square = [
  [
    [9, 53],
    [10, 53],
    [10, 54],
    [9, 53],
  ],
]

describe('parseArtefact', () => {
  it.each(Object.keys(testArtefacts) as ArtefactId[])('reads %s to the same as the schema of the pipeline', (id) => {
    expect(parseArtefact(id, id, testArtefacts[id])).toEqual(v.parse(artefactSchemas[id], testArtefacts[id]))
  })

  it.each([
    ['no shape', null],
    ['a type that does not belong', { type: 'Point', coordinates: [9, 53] }],
    ['an empty shape', { type: 'Polygon', coordinates: [] }],
    ['an open ring', { type: 'Polygon', coordinates: [square[0]?.slice(0, 3)] }],
    [
      'a position outside the Earth',
      {
        type: 'Polygon',
        coordinates: [
          [
            [9, 91],
            [10, 53],
            [10, 54],
            [9, 91],
          ],
        ],
      },
    ],
    [
      'a position with a word in it',
      {
        type: 'Polygon',
        coordinates: [
          [
            ['9', 53],
            [10, 53],
            [10, 54],
            [9, 53],
          ],
        ],
      },
    ],
    ['a ring too deep', { type: 'Polygon', coordinates: [square] }],
    ['a shape without coordinates', { type: 'Polygon' }],
  ])('refuses %s', (_, geometry) => {
    expect(() => parseRegions(regionsWith(geometry))).toThrow('features.0.geometry: Not a valid shape')
  })

  it('takes a shape that is in order', () => {
    expect(parseRegions(regionsWith({ type: 'MultiPolygon', coordinates: [square] })).features).toHaveLength(10)
  })

  it('checks every property, and names file, record and the first few faults', () => {
    const broken = regionsWith(
      { type: 'Polygon', coordinates: square },
      { country: 'Germany', isPartner: 1, level: 'X', name: '' },
    )
    expect(() => parseRegions(broken)).toThrow(/^regions\.geojson: features\.0\.properties\..*; and 1 more$/)
  })
})
