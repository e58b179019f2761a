/** A server of its own for tests that take the atlas away, or bring another release of it. In a sub-folder, as often. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeServiceWorker } from '../../src/build/serviceWorker.ts'
import { createStaticServer } from '../../src/server/staticServer.mjs'

const built = fileURLToPath(new URL('../../dist/', import.meta.url))
const basePath = '/maps/atlas/'

export async function startAtlasServer() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-release-'))
  // Without the compressed copies: they would be older than the files changed here.
  cpSync(built, folder, { recursive: true, filter: (path) => !/\.(br|gz|map)$/.test(path) })
  const server = createStaticServer({ folder, basePath }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    address: (query = '') => `${origin}${basePath}${query}`,
    /** The same atlas under another title, as a release of its own. */
    publish(title: string) {
      const page = readFileSync(join(folder, 'index.html'), 'utf8')
      const next = page.replace(/<title>.*?<\/title>/, `<title>${title}</title>`)
      const worker = readFileSync(join(folder, 'sw.js'), 'utf8').replace(hash(page), hash(next))
      writeFileSync(join(folder, 'index.html'), next)
      writeFileSync(join(folder, 'sw.js'), worker.replace(/(version:[`'"])/, `$1${title.replace(/\W/g, '')}`))
    },
    /** What the build writes with the kill switch on. */
    async publishKillSwitch() {
      await writeServiceWorker(folder, [], true)
    },
    /** From now on nobody answers. */
    async goAway() {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64')
