/** What a reader does with the atlas and sees of it, in the words of the field. Specs use this and never the page itself. */
import { accessibilityFaults, expect, type Locator, type Look, type Page } from './browser'
import { cutWords } from './cutWords'
import type { Position } from './facts'
import { type HandKind, handOf } from './hand'
import { createOfflineDriver } from './offlineDriver'
import { inPseudoLanguage } from './pseudoLanguage'

interface Point {
  readonly x: number
  readonly y: number
}

/** The search is a chunk of its own; before it is there its key does nothing. */
const searchName = /search the atlas/i

/** `mapStatus`: what `<html data-map>` says when the map of this project is there. */
export function createAtlasDriver(page: Page, mapStatus: 'ready' | 'fallback') {
  const search = page.getByRole('combobox', { name: searchName })
  const detail = page.getByRole('region', { name: 'Selected', exact: true })
  const explorer = page.getByRole('region', { name: 'Explore', exact: true })
  const driver = {
    ...createOfflineDriver(page),
    search,
    detail,
    explorer,
    /** Name of what the detail panel shows. */
    detailHeading: detail.getByRole('heading', { level: 2 }),
    /** The same in any language. */
    profileHeading: page.locator('#detail-heading'),
    panelTitle: () => page.locator('#panel').getByRole('heading', { level: 2 }).first().innerText(),
    title: () => page.title(),
    /** Value of a colour token. */
    colour: (token: string) =>
      page.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`), token),
    /** Of a page, a panel or a part, whatever its level. */
    headingOf: (name: RegExp) => page.getByRole('heading', { name }).first(),
    /** Of a page to be read. */
    pageHeading: page.getByRole('article').getByRole('heading', { level: 1 }),
    pageSection: (id: string) => page.locator(`[data-page-section="${id}"]`),
    language: () => page.locator('html').getAttribute('lang'),
    allWords: () => page.locator('body').innerText(),
    /** By how many pixels the page is wider than the window. */
    widthOverflow: () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    /** Words that are cut off by what is around them. */
    cutWords: () => page.evaluate(cutWords),
    /** From the next opening on; instead of English. */
    async speakPseudoLanguage() {
      await page.route('**/assets/en-*.js', async (route) => {
        const answer = await route.fetch()
        await route.fulfill({ response: answer, body: inPseudoLanguage(await answer.text()) })
      })
    },
    /** The best candidate in the search for partners. */
    candidate: page.getByRole('article').first(),
    /** Whatever the language. */
    async openShareDialog() {
      await page.locator('header button[aria-haspopup="dialog"]').first().click()
      await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible()
    },
    /** "12 of 100 regions match". */
    matchHeading: explorer.getByRole('heading', { level: 2 }),
    suggestions: page.getByRole('listbox').getByRole('option'),
    tooltip: page.locator('[data-hover-tooltip]'),
    announcements: page.getByRole('status'),
    /** The map that the page holds before any script. */
    firstMap: page.locator('#first-map').getByRole('img', { name: 'Map', exact: true }),
    /** What the page says of a partner region to readers without a script. */
    firstProfile: (name: string) =>
      page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) }),
    async followOnFirstPage(name: string) {
      await page.getByRole('navigation').getByRole('link', { name }).click()
    },

    /** Opens the atlas with a query such as `?sel=region.PL84` and waits for the map. */
    async openLink(query = '') {
      await page.goto(`./${query}`)
      await driver.waitForMap()
    },
    async openAddress(address: string) {
      await page.goto(address)
      await driver.waitForMap()
    },
    async follow(name: string) {
      await page.getByRole('link', { name, exact: true }).click()
    },
    /** Of a room beside the map or over it. */
    roomHeading: (name: string | RegExp) => page.getByRole('heading', { name }).first(),
    listItem: (words: RegExp) => page.getByRole('listitem').filter({ hasText: words }).first(),
    /** Name of the best candidate in the search for partners. */
    async firstCandidate(): Promise<string> {
      const first = page.getByRole('article').first()
      return (await first.getByRole('heading').first().getByRole('link').textContent()) ?? ''
    },
    async followByKeyboard(name: string) {
      await page.getByRole('link', { name, exact: true }).first().press('Enter')
    },
    async switchRoomByKeyboard(name: string) {
      await page.getByRole('radio', { name, exact: true }).press('Space')
    },
    async pressByKeyboard(name: RegExp) {
      await page.getByRole('button', { name }).first().press('Enter')
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
    /** Presses "Export", chooses a kind of file (and a size of picture), and gives the file that the browser gets. */
    async exportFile(kind: string, size?: string) {
      const dialog = page.getByRole('dialog', { name: 'Export what is shown' })
      if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Export', exact: true }).click()
      await dialog.getByRole('radio', { name: kind, exact: true }).check()
      if (size) await dialog.getByRole('combobox', { name: 'Size' }).selectOption(size)
      return driver.download(() => dialog.getByRole('button', { name: `Download ${kind}` }).click())
    },
    /** The file that the browser gets by what is done. */
    async download(act: () => Promise<void>) {
      const coming = page.waitForEvent('download')
      await act()
      const file = await coming
      const chunks: Buffer[] = []
      for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk))
      return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) }
    },
    /** Headline of the scene on the stage. */
    presentedCaption: page.getByRole('region', { name: 'Presented scene' }).getByRole('heading', { level: 1 }),
    /** The window with notes and clock, for a second screen. */
    async openSpeakerWindow() {
      const opening = page.waitForEvent('popup')
      await page.keyboard.press('s')
      const window = await opening
      return {
        message: (words: string) => window.getByText(words),
        async closesWith(act: () => Promise<void>) {
          const closing = window.waitForEvent('close')
          await act()
          await closing
        },
      }
    },
    /** The bar with search and views, which a talk does without. */
    bar: page.getByRole('banner'),
    hand: (kind: HandKind) => handOf(kind, page, search),
    /** One of several choices: a view, a kind of table, any or all. */
    choice: (name: string | RegExp) => page.getByRole('radio', { name }),
    /** What opens and closes a part of the explorer. */
    disclosure: (name: string) => explorer.locator('summary').filter({ hasText: name }),
    matchingRegions: explorer.getByRole('region', { name: 'Matching regions' }).getByRole('link'),
    async reload() {
      await page.reload()
      await driver.waitForMap()
    },
    async waitForMap() {
      // A loaded machine without a graphics card may take long to draw the first map.
      await expect(page.locator('html')).toHaveAttribute('data-map', mapStatus, { timeout: 60_000 })
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
    /** The whole address, scenes included. */
    address: () => page.url(),
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
          const point = window.atlasTest?.project(lon, lat)
          if (!point) throw new Error('There is no map that could say where the place is')
          return point
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
    async focusMap() {
      await page.getByRole('region', { name: /^Map of the regions/ }).focus()
    },
    async pressMapButton(name: string) {
      await page.getByRole('button', { name, exact: true }).click()
    },
    /** Colours of the regions on the SVG map, in the order of the data. */
    async regionFills(): Promise<readonly (string | null)[]> {
      const regions = page.locator('[data-map-face="svg"] [data-target^="region."]')
      return regions.evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')))
    },
    async hoverOnMap(position: Position) {
      const { x, y } = await driver.pointOnMap(position)
      await page.mouse.move(x - 2, y - 2)
      await page.mouse.move(x, y)
    },

    /** Takes the WebGL context from the map, waits until the page knows, and hands over the way to give it back. */
    async loseWebGl(): Promise<() => Promise<void>> {
      const context = await page.evaluateHandle(() => {
        const gl = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2')
        const extension = gl?.getExtension('WEBGL_lose_context')
        if (!extension) throw new Error('This context cannot be lost')
        extension.loseContext()
        return extension
      })
      await expect(page.locator('html')).toHaveAttribute('data-map', 'loading')
      await expect(page.locator('[data-map-face="svg"]')).toBeVisible()
      return () => context.evaluate((extension) => extension.restoreContext())
    },
    /** How much has been moved about since the page was opened (Cumulative Layout Shift). */
    async layoutShift(): Promise<number> {
      return page.evaluate(async () => {
        const shifts = await new Promise<PerformanceEntryList>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries())).observe({
            type: 'layout-shift',
            buffered: true,
          })
          setTimeout(() => resolve([]), 1000)
        })
        return shifts.reduce((sum, shift) => sum + ('value' in shift ? Number(shift.value) : 0), 0)
      })
    },
    /** User Timing marks of the atlas set so far. */
    async marks(): Promise<readonly string[]> {
      return page.evaluate(() => performance.getEntriesByType('mark').map((mark) => mark.name))
    },
    /** Cuts the way to files of the server, as if they were missing. */
    async loseFiles(pattern: string) {
      await page.route(pattern, (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }))
    },
    /** Lets the server fail that many times, then answer. */
    async failTimes(pattern: string, times: number) {
      await page.route(pattern, (route) => route.fulfill({ status: 503, contentType: 'text/plain', body: 'Busy' }), {
        times,
      })
    },
    /** What comes in place of a file, as from a server that answers everything with a page. */
    async replaceFiles(pattern: string, body: string, contentType = 'text/html') {
      await page.route(pattern, (route) => route.fulfill({ status: 200, contentType, body }))
    },
    async findFiles(pattern: string) {
      await page.unroute(pattern)
    },
    async blockStorage() {
      await page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('Storage is blocked', 'SecurityError')
        }
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
          Object.defineProperty(window, name, { get: refuse })
        }
      })
    },
    async setClock(time: string) {
      await page.clock.setSystemTime(time)
    },
    button: (name: string | RegExp) => page.getByRole('button', { name }),
    table: page.getByRole('table'),
    /** Those that say something; some wait empty for what they may have to say. */
    alerts: page.getByRole('alert').filter({ hasText: /\S/ }),
    grid: page.getByRole('grid'),
    async chooseAppearance(appearance: 'dark' | 'projection') {
      await page.getByRole('combobox', { name: 'Appearance' }).selectOption(appearance)
    },
    report: page.getByRole('textbox', { name: 'Your report' }),
    async useDarkColours() {
      await page.emulateMedia({ colorScheme: 'dark' })
      // Colours on their way from one theme to the other have the contrast of neither.
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
    },
    async usePhone() {
      await page.setViewportSize({ width: 390, height: 844 })
    },
    /** Opens the dialog for own data. */
    async openOwnData() {
      await explorer.getByText('Your data', { exact: true }).click()
      await explorer.getByRole('button', { name: 'Add your data' }).click()
    },
    ownData: page.getByRole('dialog', { name: 'Add your data' }),
    async addFile(path: string) {
      await driver.ownData.getByLabel(/Choose a file/).setInputFiles(path)
    },
    async confirmOwnData() {
      await driver.ownData.getByRole('button', { name: 'Show on the map' }).click()
    },
    tableColumn: (name: string) => page.getByRole('columnheader', { name }),
    tableCell: (name: string) => page.getByRole('cell', { name, exact: true }),
    accessibilityFaults: (look: Look = 'all') => accessibilityFaults(page, look),
    message: (words: string | RegExp) => page.getByText(words).first(),
  }
  return driver
}

export type AtlasDriver = ReturnType<typeof createAtlasDriver>
