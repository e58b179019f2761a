/** The atlas of another area, made from its own sources as anybody would make one, and served for a test. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createStaticServer } from '../../src/server/staticServer.mjs'

const run = promisify(execFile)
const basePath = '/danube/'

export async function serveExampleArea() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-area-'))
  const data = join(folder, 'data')
  const built = join(folder, 'built')
  await run('npx', ['tsx', 'geo/build.ts', '--sources', 'tests/fixtures/exampleArea', '--to', data])
  await run('npx', ['vite', 'build', '--outDir', built, '--sourcemap', 'false'], {
    env: { ...process.env, ATLAS_DATA: data },
    maxBuffer: 2 ** 24,
  })
  const server = createStaticServer({ folder: built, basePath }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    address: (query = '') => `${origin}${basePath}${query}`,
    goAway() {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
