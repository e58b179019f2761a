/** `test` and `expect` of the specs: each test gets a page that must not complain, and a driver of it. */

import { type AtlasDriver, createAtlasDriver } from './AtlasDriver'
import { startAtlasServer } from './atlasServer'
import { guardedTest, expect as pageExpect } from './browser'
import { type EmbeddingPage, serveEmbeddingPage } from './EmbeddingPage'

export const expect = pageExpect
/** What `data-map` says once the map of a project is there. */
const readyIn = ({ name }: { readonly name: string }) => (name === 'svg' ? 'fallback' : 'ready')

interface Fixtures {
  readonly atlas: AtlasDriver
  readonly openAnother: () => Promise<AtlasDriver>
  readonly embedding: EmbeddingPage
  /** A server for this test alone, which it may take away or give another release. */
  readonly server: Awaited<ReturnType<typeof startAtlasServer>>
}

export const test = guardedTest.extend<Fixtures>({
  atlas: async ({ page }, use, { project }) => {
    await use(createAtlasDriver(page, readyIn(project)))
  },
  /** Another tab of the same browser. */
  openAnother: async ({ context }, use, { project }) => {
    await use(async () => createAtlasDriver(await context.newPage(), readyIn(project)))
  },
  server: async ({ guard }, use) => {
    const server = await startAtlasServer()
    guard.allowOrigin(server.origin)
    await use(server)
    await server.goAway()
  },
  embedding: async ({ page, baseURL }, use, { config, project }) => {
    const origin = String(config.metadata['embeddingPage'])
    const { driver, stop } = await serveEmbeddingPage(page, String(baseURL), origin, readyIn(project))
    await use(driver)
    await stop()
  },
})
