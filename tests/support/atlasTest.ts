/** `test` and `expect` of the specs: each test gets a page that must not complain, and a driver of it. */
import { type AtlasDriver, createAtlasDriver } from './AtlasDriver'
import { guardedTest, expect as pageExpect } from './browser'
import { type EmbeddingPage, serveEmbeddingPage } from './EmbeddingPage'

export const expect = pageExpect
export const test = guardedTest.extend<{ atlas: AtlasDriver; embedding: EmbeddingPage }>({
  atlas: async ({ page }, use) => {
    await use(createAtlasDriver(page))
  },
  embedding: async ({ page, baseURL }, use, { config }) => {
    const { driver, stop } = await serveEmbeddingPage(page, String(baseURL), String(config.metadata['embeddingPage']))
    await use(driver)
    await stop()
  },
})
