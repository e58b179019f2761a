import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frameAncestors as readAncestors } from '@/server/headers.mjs'
import { createStaticServer } from '@/server/staticServer.mjs'

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const facts = JSON.stringify({ regions: Array.from({ length: 200 }, (_, index) => `PL${index}`) })
let folder: string
let server: Server

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-server-'))
  const site = join(folder, 'site')
  mkdirSync(join(site, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'outside')
  writeFileSync(join(site, '.hidden'), 'hidden')
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Atlas</title>')
  writeFileSync(join(site, 'facts.json'), facts)
  mkdirSync(join(site, 'data'))
  writeFileSync(join(site, 'data/facts.json'), facts)
  mkdirSync(join(site, 'r/PL84'), { recursive: true })
  writeFileSync(join(site, 'r/PL84/index.html'), '<!doctype html><title>Podlaskie</title>')
  writeFileSync(join(site, 'worker.mjs'), 'export const one = 1')
  writeFileSync(join(site, 'assets/index-Ab3_x-9Z.js'), 'export const two = 2')
  const frameAncestors = readAncestors({ ATLAS_FRAME_ANCESTORS: 'https://partner.example' })
  server = createStaticServer({ folder: site, basePath: '/maps/atlas/', frameAncestors }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The path goes out as written; `fetch` would tidy it up first. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  const outgoing = request({ host: '127.0.0.1', port, path, headers, method }).end()
  const [response] = await once(outgoing, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }
}

describe('the server', () => {
  it('serves the page at its base path, whatever the query', async () => {
    const { status, headers, body } = await ask('/maps/atlas/?sel=region.PL84')
    expect([status, headers['content-type'], body.toString()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<!doctype html><title>Atlas</title>',
    ])
  })

  it('adds the missing slash and keeps the query', async () => {
    const { status, headers } = await ask('/maps/atlas?d=energy~digital-ict&x=a%3Fb')
    expect([status, headers['location']]).toEqual([308, '/maps/atlas/?d=energy~digital-ict&x=a%3Fb'])
  })

  it('serves the page of a folder, with its slash', async () => {
    expect((await ask('/maps/atlas/r/PL84/')).body.toString()).toContain('Podlaskie')
    const { status, headers } = await ask('/maps/atlas/r/PL84?x=1')
    expect([status, headers['location']]).toEqual([308, '/maps/atlas/r/PL84/?x=1'])
  })

  it('sends modules as JavaScript', async () => {
    expect((await ask('/maps/atlas/worker.mjs')).headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('compresses with %s where the browser takes it', async (encoding, decompress) => {
    const { headers, body } = await ask('/maps/atlas/facts.json', { 'Accept-Encoding': `${encoding}, deflate;q=0` })
    expect(headers['content-encoding']).toBe(encoding)
    expect(body.length).toBeLessThan(facts.length / 2)
    expect(decompress(body).toString()).toBe(facts)
  })

  it('does not compress where the browser refuses it', async () => {
    const { headers, body } = await ask('/maps/atlas/facts.json', { 'Accept-Encoding': 'br;q=0, gzip;q=0' })
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, facts])
  })

  it('lets hashed files be kept for ever and asks again for the rest', async () => {
    expect((await ask('/maps/atlas/assets/index-Ab3_x-9Z.js')).headers['cache-control']).toContain('immutable')
    expect((await ask('/maps/atlas/facts.json')).headers['cache-control']).toBe('no-cache')
  })

  it('lets the pages of others read the published data, and nothing else', async () => {
    const opened = async (path: string) => {
      const { headers } = await ask(path)
      return [headers['access-control-allow-origin'], headers['cross-origin-resource-policy']]
    }
    expect(await opened('/maps/atlas/data/facts.json')).toEqual(['*', 'cross-origin'])
    for (const path of ['', 'facts.json', 'assets/index-Ab3_x-9Z.js', 'data/nothing.json'])
      expect(await opened(`/maps/atlas/${path}`)).toEqual([undefined, 'same-origin'])
  })

  it('says that a known file has not changed, and sends it once it has', async () => {
    const path = '/maps/atlas/index.html'
    const { etag = '' } = (await ask(path)).headers
    expect((await ask(path, { 'If-None-Match': etag })).status).toBe(304)
    writeFileSync(join(folder, 'site/index.html'), '<!doctype html><title>New atlas</title>')
    expect((await ask(path, { 'If-None-Match': etag })).status).toBe(200)
  })

  it.each([
    '/maps/atlas/../../secret.txt',
    '/maps/atlas/..%2f..%2fsecret.txt',
    '/maps/atlas/%2e%2e/secret.txt',
    '/maps/atlas/..%5csecret.txt',
    '/maps/atlas/.hidden',
    '/maps/atlas/assets',
    '/maps/atlas/%00',
    '/maps/atlas/%E0%A4%A',
    '/facts.json',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(path)
    expect(status).toBe(404)
    expect(body.toString()).toContain('There is nothing at this address.')
  })

  it('can only be read', async () => {
    expect((await ask('/maps/atlas/', {}, 'POST')).status).toBe(405)
  })

  it.each(['/maps/atlas/', '/maps/atlas/nothing'])('forbids inline code and other origins at %s', async (path) => {
    const { headers } = await ask(path)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*|blob:/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
  })

  it('lets an embedded map, and nothing else, stand in the pages of the switch', async () => {
    const ancestors = async (path: string) =>
      /frame-ancestors ([^;]*)/.exec(String((await ask(path)).headers['content-security-policy']))?.[1]
    expect(await ancestors('/maps/atlas/?sel=region.PL84&embed=1')).toBe("'self' https://partner.example")
    expect(await ancestors('/maps/atlas/?sel=region.PL84')).toBe("'self'")
    expect(await ancestors('/maps/atlas/nothing?embed=1')).toBe("'self'")
  })
})

describe('the switch for embedding', () => {
  it.each([
    [undefined, "'self'"],
    ['https://a.example  https://*.b.example:8443', "'self' https://a.example https://*.b.example:8443"],
    ['*', '*'],
  ])('%s allows %s', (text, allowed) => expect(readAncestors({ ATLAS_FRAME_ANCESTORS: text })).toBe(allowed))

  it.each(['a.example', 'https://a.example; script-src *', 'https://a.example/path', "'none'"])(
    'says what is wrong with %s',
    (text) => expect(() => readAncestors({ ATLAS_FRAME_ANCESTORS: text })).toThrow(/ATLAS_FRAME_ANCESTORS has/),
  )
})
