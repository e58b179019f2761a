/** The two ways in which a reader works a page: with the mouse, or with the keyboard and nothing else. */
import { expect, type Locator, type Page } from './browser'

export type HandKind = 'mouse' | 'keyboard'

export interface Hand {
  /** Presses a link, a button, a box to tick or one of several choices. */
  readonly choose: (control: Locator) => Promise<void>
  /** Writes into the search and takes the first suggestion. */
  readonly find: (words: string) => Promise<void>
}

/** More stops than any view of the atlas has. */
const mostStops = 250

export function handOf(kind: HandKind, page: Page, search: Locator): Hand {
  const suggestion = page.getByRole('listbox').getByRole('option').first()
  const write = async (words: string) => {
    await page.keyboard.type(words)
    await expect(suggestion).toContainText(words)
  }
  if (kind === 'mouse') {
    return {
      choose: (control) => control.click(),
      async find(words) {
        await search.click()
        await write(words)
        await suggestion.click()
      },
    }
  }
  return {
    async choose(control) {
      await expect(control).toBeVisible()
      await goTo(page, control)
      // Arrows have chosen it already.
      if (!(await isRadio(control))) await page.keyboard.press((await isBox(control)) ? 'Space' : 'Enter')
    },
    async find(words) {
      await expect(search).toBeVisible()
      await page.keyboard.press('/')
      await expect(search).toBeFocused()
      await write(words)
      await page.keyboard.press('Enter')
    },
  }
}

const hasFocus = (control: Locator) => control.evaluate((element) => element === document.activeElement)
const isRadio = (control: Locator) => control.evaluate((element) => element.matches('[type="radio"]'))
const isBox = (control: Locator) => control.evaluate((element) => element.matches('[type="checkbox"]'))
/** One of several choices of which another has the focus: arrows go on from there. */
const isBesideFocus = (control: Locator) =>
  control.evaluate((element) => {
    const focused = document.activeElement
    const isChoice = element instanceof HTMLInputElement && focused instanceof HTMLInputElement
    return isChoice && element.type === 'radio' && focused.type === 'radio' && element.name === focused.name
  })

/** Backwards to what lies before the focus, as a reader would who has just passed it. */
const tabTowards = (control: Locator) =>
  control.evaluate((element) => {
    const { activeElement, body } = document
    if (activeElement === null || activeElement === body) return 'Tab'
    const isBefore = element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING
    return isBefore ? 'Shift+Tab' : 'Tab'
  })

async function goTo(page: Page, control: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await hasFocus(control)) return
    await page.keyboard.press((await isBesideFocus(control)) ? 'ArrowRight' : await tabTowards(control))
  }
  throw new Error(`Tab does not reach ${control}`)
}
