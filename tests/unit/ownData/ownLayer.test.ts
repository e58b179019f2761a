import { describe, expect, it } from 'vitest'
import type { RegionId } from '@/domain/ids'
import { layerById, layersOf } from '@/domain/layers/registry'
import type { OwnLayer } from '@/domain/ownData/model'
import { packOwn, unpackOwn } from '@/domain/ownData/packed'
import { guessRoles } from '@/domain/ownData/roles'
import { tableOf } from '@/domain/table/tableOf'
import { createDrawer } from '@/map/drawing'
import { decodeOwn, encodeOwn } from '@/view/ownFragment'
import { initialView } from '@/view/store'
import { testCatalogue } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const hasRegion = (id: RegionId) => catalogue.regions.has(id)
const id = (text: string) => text as RegionId

const figures: OwnLayer = {
  kind: 'choropleth',
  title: 'Staff',
  unit: 'people',
  values: [
    { region: id('PL84'), value: 12.25 },
    { region: id('DE60'), value: 30 },
    { region: id('EE008'), value: 4, of: 'EE' },
  ],
}
const points: OwnLayer = {
  kind: 'points',
  title: 'Labs',
  unit: '',
  points: [
    { position: [23.1, 53.1], name: '<b>Lab</b>' },
    { position: [25.1, 57.1], name: 'Hub', value: 3 },
  ],
}
const links: OwnLayer = {
  kind: 'links',
  title: 'Visits',
  unit: 'a year',
  links: [
    { from: id('DE60'), to: id('PL84'), weight: 2, kind: 'visit' },
    { from: id('LV008'), to: id('EE008'), weight: 4, kind: '' },
  ],
}

describe('own data as a layer', () => {
  it('colours the regions that have a value, hatches the others and says whose it is', () => {
    const layer = layerById(catalogue, 'own', figures)
    const result = layer.evaluate(catalogue, initialView)
    expect(layer.title).toEqual({ id: 'layer.own.titled', values: { title: 'Staff' } })
    expect(result.cells.get(id('PL84'))).toMatchObject({ value: 12.25 })
    expect(result.cells.get(id('EE008'))).toMatchObject({ note: 'wider-region', publishedName: 'EE' })
    expect(result.classes.find(({ fill }) => fill === 'no-data')?.count).toBe(catalogue.regions.size - 3)
    expect(result).toMatchObject({
      decimals: 2,
      unit: { text: 'people' },
      sources: [],
      notes: [{ id: 'layer.own.note' }],
    })
  })

  it('is a choice only while there are figures', () => {
    const ids = (own: OwnLayer | null) => layersOf(catalogue, own).map((layer) => layer.id)
    expect(ids(figures)).toContain('own')
    expect(ids(null)).not.toContain('own')
    expect(ids(points)).not.toContain('own')
  })

  it('asks for the file where a link names it and there is none', () => {
    const result = layerById(catalogue, 'own', null).evaluate(catalogue, initialView)
    expect(result).toMatchObject({ hasValues: false, noDataMeaning: { id: 'layer.own.missing' } })
  })

  it('is a column of the table of regions', () => {
    const words = { language: 'en', compare: (a: string, b: string) => a.localeCompare(b), text: String } as const
    const table = tableOf(catalogue, { ...initialView, own: figures }, words)
    const column = table.columns.find((one) => one.id === 'own')
    const values = table.rows.map((row) => [row.key, column?.value(row)])
    expect(Object.fromEntries(values)).toMatchObject({ PL84: 12.25, DE60: 30, SE122: null })
    expect(tableOf(catalogue, initialView, words).columns.some((one) => one.id === 'own')).toBe(false)
  })
})

describe('own data as marks', () => {
  const draw = createDrawer()

  it('draws points where they lie, and links between regions, the heavier the wider', () => {
    expect(draw(catalogue, { ...initialView, own: points }).own.points.map(({ position }) => position)).toEqual([
      [23.1, 53.1],
      [25.1, 57.1],
    ])
    expect(draw(catalogue, { ...initialView, own: links }).own.links.map(({ width }) => width)).toEqual([3, 6])
  })

  it('follows the countries of the filter', () => {
    const { own } = draw(catalogue, { ...initialView, own: links, countries: ['PL' as never] })
    expect(own.links.map((mark) => mark.id)).toEqual(['0'])
  })
})

describe('own data in a link', () => {
  it.each([figures, points, links])('$kind come back as they were', async (layer) => {
    const value = await encodeOwn(layer)
    expect(value).toMatch(/^[\w-]+$/)
    expect(await decodeOwn(value, hasRegion)).toEqual(layer)
  })

  it.each(['', '!!!', 'AAAA', 'x'.repeat(50_000)])('"%.10s" is no layer', async (value) => {
    expect(await decodeOwn(value, hasRegion)).toBeNull()
  })

  it.each([
    '{"v":1,"t":"x","u":"","k":"c","d":[["PL84",null]]}',
    '{"v":1,"t":"x","u":"","k":"c","d":[["FR10",1]]}',
    '{"v":1,"t":"x","u":"","k":"p","d":[[900,1,"x"]]}',
    '{"v":1,"t":"x","u":"","k":"l","d":[["PL84","PL84",1,""]]}',
    '{"v":2,"t":"x","u":"","k":"c","d":[["PL84",1]]}',
    '[',
  ])('%s is refused', (text) => {
    expect(unpackOwn(text, hasRegion)).toBeNull()
  })

  it('drops what this map does not have', () => {
    const wider: OwnLayer = { ...figures, values: [...figures.values, { region: id('FR10'), value: 1 }] }
    expect(unpackOwn(packOwn(wider), hasRegion)).toEqual(figures)
  })
})

it('A table of nothing has no roles', () => {
  expect(guessRoles([])).toMatchObject({ kind: 'choropleth', region: null, value: null })
})
