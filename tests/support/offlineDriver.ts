/** What tests see of the service worker and of what is kept in the browser. */
import { expect, type Page } from './browser'

export function createOfflineDriver(page: Page) {
  return {
    async openPage(address: string) {
      await page.goto(address)
    },
    /** The page is answered by a service worker that has kept all it wanted to. */
    async waitForOfflineCopy() {
      await expect
        .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 90_000 })
        .toBe('activated')
    },
    async waitForWaitingRelease() {
      const isWaiting = async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)
      await expect.poll(() => page.evaluate(isWaiting), { timeout: 90_000 }).toBe(true)
    },
    /** Files that the page names and that cannot be had now. */
    async unreachableParts(): Promise<readonly string[]> {
      return page.evaluate(async () => {
        const named = [...document.querySelectorAll('link[href], script[src]')]
        const addresses = named.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        const answers = await Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              (answer) => answer.ok,
              () => false,
            ),
          ),
        )
        return addresses.filter((_, index) => !answers[index])
      })
    },
    async canFetch(address: string): Promise<boolean> {
      return page.evaluate(
        (path) =>
          fetch(path).then(
            (answer) => answer.ok,
            () => false,
          ),
        address,
      )
    },
    /** Title of the page as it is handed out now, before any script changes it. */
    async pageTitleInSource(): Promise<string | undefined> {
      const read = () => fetch('./').then((answer) => answer.text())
      const html = await page.evaluate(read).catch(() => '')
      return /<title>(.*?)<\/title>/.exec(html)?.[1]
    },
    async keptInBrowser() {
      return page.evaluate(async () => ({
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        copies: (await caches.keys()).length,
        choices: localStorage.length,
      }))
    },
  }
}
