/** `test` and `expect` of the specs: each test gets a page that must not complain, and a driver of it. */
import { type AtlasDriver, createAtlasDriver } from './AtlasDriver'
import { guardedTest, expect as pageExpect } from './browser'

export const expect = pageExpect
export const test = guardedTest.extend<{ atlas: AtlasDriver; openAnother: () => Promise<AtlasDriver> }>({
  atlas: async ({ page }, use) => {
    await use(createAtlasDriver(page))
  },
  /** Another tab of the same browser. */
  openAnother: async ({ context }, use) => {
    await use(async () => createAtlasDriver(await context.newPage()))
  },
})
