/** The form that the app loads against the published one: two ways to the same catalogue. */
import { readFileSync } from 'node:fs'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { catalogueQuery } from '@/data/catalogueQuery'
import { compactFiles } from '@/domain/compact/files'
import type { LinksTable } from '@/domain/compact/links'
import { parseLinks, parseShapes } from '@/domain/compact/parse'
import type { ShapesFile } from '@/domain/compact/shapes'
import type { RegionId } from '@/domain/ids'
import { linkCurve } from '@/domain/linkCurve'
import type { Artefacts } from '@/domain/schema/artefacts'
import { toTheEnd } from '@/domain/toTheEnd'
import { publicCatalogue } from '../../support/publicData'

const readText = (file: string) => readFileSync(`public/data/${file}`, 'utf8')
const read = (file: string) => JSON.parse(readText(file))

type Damaged<T> = T extends object ? { -readonly [K in keyof T]: Damaged<T[K]> } : T
type Damage<T> = (json: Damaged<T>) => unknown
const broken = (file: string, damage: (json: never) => unknown): unknown => {
  const json = read(file)
  damage(json as never)
  return json
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the compact files', () => {
  it('make the very catalogue that the published files make', async () => {
    vi.stubGlobal('fetch', async (address: string) => new Response(readText(address.replace(/^.*\/data\//, ''))))
    const served = await new QueryClient().fetchQuery(catalogueQuery())
    expect(served).toEqual(publicCatalogue())
  })

  it('leave the curves to be drawn as they are published', () => {
    const { features } = read('links.geojson') as Artefacts['links']
    const { regions } = publicCatalogue()
    for (const { geometry, properties } of features) {
      const [a, b] = [regions.get(properties.a), regions.get(properties.b)]
      expect(a && b && linkCurve(a.labelPoint, b.labelPoint)).toEqual(geometry.coordinates)
    }
  })
})

describe('a damaged compact file is named with what is wrong', () => {
  const ofShapes: readonly [string, Damage<ShapesFile>][] = [
    [
      'an arc that is not there',
      ({ objects }) => objects.borders.geometries.map(({ arcs }) => arcs.fill(99_999 as never)),
    ],
    ['an arc of one position', ({ arcs }) => arcs[0]?.splice(1)],
    ['steps that are no numbers', ({ arcs }) => arcs[0]?.push(['1', '2'] as never)],
  ]
  it.each(ofShapes)('shapes: %s', (_, damage) => {
    const { shapes } = compactFiles
    expect(() => toTheEnd(parseShapes(shapes, broken(shapes, damage)))).toThrow(/^shapes\.topo\.json: /)
  })

  const ofLinks: readonly [string, Damage<LinksTable>][] = [
    ['columns of different length', ({ links }) => links.b.pop()],
    ['a list that is not there', ({ links }) => links.projects.fill(99_999)],
    ['an end that is no region', ({ regions }) => regions.fill('XX000' as RegionId)],
    ['half a step', ({ links }) => links.a.fill(0.5)],
  ]
  it.each(ofLinks)('links: %s', (_, damage) => {
    const { links } = compactFiles
    const regions = [...publicCatalogue().regions.values()]
    expect(() => toTheEnd(parseLinks(links, broken(links, damage))(regions))).toThrow(/^links\.compact\.json: /)
  })
})
