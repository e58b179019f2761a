import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { catalogueQuery } from '@/data/catalogueQuery'
import { serveTestData, testCompactFiles } from '../../support/dataServer'

const load = () => new QueryClient().fetchQuery(catalogueQuery())
const notFound = () => new Response('', { status: 404 })
const text = (body: string) => () => new Response(body)
const cutShort = text((testCompactFiles.get('links.compact.json') ?? '').slice(0, 300))

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('loading the catalogue', () => {
  it('asks for each file once, below the base of the page, and assembles them', async () => {
    const { asked } = serveTestData()
    const catalogue = await load()
    expect(asked).toHaveLength(12)
    expect(new Set(asked).size).toBe(12)
    expect(asked).toContain(`${import.meta.env.BASE_URL}data/shapes.topo.json`)
    expect(catalogue.regions.size).toBe(9)
    expect(catalogue.missing).toEqual([])
  })

  it('goes on without files that are not essential, and says which', async () => {
    serveTestData({
      'organisations.geojson': notFound,
      'events.geojson': cutShort,
      'places.json': text('{"places":[{"id":"?"}]}'),
      'indicators.json': () => Promise.reject(new TypeError('network')),
    })
    const catalogue = await load()
    expect(catalogue.missing).toEqual(['places', 'organisations', 'events', 'indicators'])
    expect(catalogue.links.size).toBe(8)
  })

  it('tries a file again before it gives up', async () => {
    let calls = 0
    serveTestData({
      'links.compact.json': () => {
        calls += 1
        return calls === 1
          ? new Response('', { status: 503 })
          : new Response(testCompactFiles.get('links.compact.json'))
      },
    })
    await expect(load()).resolves.toMatchObject({ missing: [] })
    expect(calls).toBe(2)
  })

  it.each([
    ['shapes.topo.json', notFound, 'unreachable', 'The server answered 404'],
    ['links.compact.json', cutShort, 'broken', 'The file is cut short or is not JSON'],
    ['taxonomy.json', text('[]'), 'wrong-shape', 'domains is missing; note is missing'],
    ['sources.json', () => Promise.reject(new TypeError('network')), 'unreachable', 'The connection failed or was cut'],
    ['manifest.json', text('{"schema":2}'), 'wrong-shape', /schema: .*Expected 1/],
  ])('fails without the essential %s, naming it', async (file, fault, code, detail) => {
    serveTestData({ [file]: fault })
    await expect(load()).rejects.toMatchObject({
      name: 'AppError',
      code,
      where: file,
      detail: expect.stringMatching(detail),
    })
  })
})
