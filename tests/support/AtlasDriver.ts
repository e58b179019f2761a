/** What a reader does with the atlas and sees of it, in the words of the field. Specs use this and never the page itself. */
import { accessibilityFaults, expect, type Locator, type Page } from './browser'
import type { Position } from './facts'

interface Point {
  readonly x: number
  readonly y: number
}

/** The search is a chunk of its own; before it is there its key does nothing. */
const searchName = /search the atlas/i

export function createAtlasDriver(page: Page) {
  const search = page.getByRole('combobox', { name: searchName })
  const detail = page.getByRole('region', { name: 'Selected', exact: true })
  const explorer = page.getByRole('region', { name: 'Explore', exact: true })
  const driver = {
    search,
    detail,
    explorer,
    /** Name of what the detail panel shows. */
    detailHeading: detail.getByRole('heading', { level: 2 }),
    /** "12 of 100 regions match". */
    matchHeading: explorer.getByRole('heading', { level: 2 }),
    suggestions: page.getByRole('listbox').getByRole('option'),
    tooltip: page.locator('[data-hover-tooltip]'),
    announcements: page.getByRole('status'),

    /** Opens the atlas with a query such as `?sel=region.PL84` and waits for the map. */
    async openLink(query = '') {
      await page.goto(`./${query}`)
      await driver.waitForMap()
    },
    async openAddress(address: string) {
      await page.goto(address)
      await driver.waitForMap()
    },
    /** Opens a static page beside the atlas. */
    async openPage(path: string) {
      await page.goto(`./${path}`)
    },
    async follow(name: string) {
      await page.getByRole('link', { name, exact: true }).click()
    },
    /** Opens the dialog for sharing, and leaves it open; the link that it offers. */
    async shareLink(): Promise<string> {
      await page.getByRole('button', { name: 'Share' }).click()
      return page.getByRole('dialog').getByRole('textbox', { name: 'Link to this view' }).inputValue()
    },
    /** Opens the page where the map may not become ready. */
    async openBroken(query = '') {
      await page.goto(`./${query}`)
    },
    /** Brings another link into the page as Back and Forward do, without loading it again. */
    async goTo(query: string) {
      await page.evaluate((search) => {
        history.pushState(null, '', search)
        dispatchEvent(new PopStateEvent('popstate'))
      }, query)
    },
    async reload() {
      await page.reload()
      await driver.waitForMap()
    },
    async waitForMap() {
      // A loaded machine without a graphics card may take long to draw the first map.
      await expect(page.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 })
    },
    async goBack() {
      await page.goBack()
    },
    async goForward() {
      await page.goForward()
    },
    async press(key: string) {
      await page.keyboard.press(key)
    },
    async type(text: string) {
      await page.keyboard.type(text)
    },

    /** A part of the profile under its own heading. */
    section(name: string): Locator {
      return detail.getByRole('region', { name, exact: true })
    },
    domain(label: string): Locator {
      return explorer.getByRole('checkbox', { name: label })
    },
    /** The page's query string as readers copy it, spelt as written. */
    query(): string {
      return new URL(page.url()).search
    },
    parameter(name: string): string | null {
      return new URL(page.url()).searchParams.get(name)
    },
    async matchingCount(): Promise<number> {
      return Number.parseInt(await driver.matchHeading.innerText(), 10)
    },
    async searchFor(words: string) {
      await search.fill(words)
    },
    async followInExplorer(name: string) {
      await explorer.getByRole('link', { name }).first().click()
    },
    /** Ways out of the atlas in the profile shown, with what they tell the browser. */
    async outgoingLinks() {
      return detail.locator('a[href^="http"][target]').evaluateAll((links) =>
        links.map((link) => ({
          href: link.getAttribute('href') ?? '',
          rel: link.getAttribute('rel'),
          target: link.getAttribute('target'),
        })),
      )
    },
    /** A full date as the atlas writes it in British English. */
    dateInWords(iso: string): string {
      return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
    },
    async followInDetail(name: string) {
      await detail.getByRole('link', { name }).first().click()
    },

    /** Where the map draws a place, in pixels of the window. */
    async pointOnMap([longitude, latitude]: Position): Promise<Point> {
      return page.evaluate(
        ([lon, lat]) => {
          if (!window.atlasTest) throw new Error('The map offers no test hook')
          return window.atlasTest.project(lon, lat)
        },
        [longitude, latitude] as const,
      )
    },
    /** Waits until the place lies near the middle of the map and the map has come to rest there. */
    async waitForPlace(position: Position) {
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
      let before = { x: -1, y: -1 }
      await expect(async () => {
        const point = await driver.pointOnMap(position)
        const isAtRest = Math.hypot(point.x - before.x, point.y - before.y) < 1
        before = point
        expect(isAtRest && Math.hypot(point.x - width / 2, point.y - height / 2) < width / 3).toBe(true)
      }).toPass()
    },
    async clickOnMap(position: Position) {
      const { x, y } = await driver.pointOnMap(position)
      await page.mouse.click(x, y)
    },
    async hoverOnMap(position: Position) {
      const { x, y } = await driver.pointOnMap(position)
      await page.mouse.move(x - 2, y - 2)
      await page.mouse.move(x, y)
    },

    /** User Timing marks of the atlas set so far. */
    async marks(): Promise<readonly string[]> {
      return page.evaluate(() => performance.getEntriesByType('mark').map((mark) => mark.name))
    },
    /** Cuts the way to files of the server, as if they were missing. */
    async loseFiles(pattern: string) {
      await page.route(pattern, (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }))
    },
    async useDarkColours() {
      await page.emulateMedia({ colorScheme: 'dark' })
    },
    async usePhone() {
      await page.setViewportSize({ width: 390, height: 844 })
    },
    accessibilityFaults: () => accessibilityFaults(page),
    message: (words: string | RegExp) => page.getByText(words).first(),
  }
  return driver
}

export type AtlasDriver = ReturnType<typeof createAtlasDriver>
