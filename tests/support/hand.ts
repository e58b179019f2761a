/** The ways in which a reader works a page: with the mouse, with the keyboard and nothing else, or with a finger on a phone. */
import { expect, type Locator, type Page } from './browser'

export type HandKind = 'mouse' | 'keyboard' | 'touch'

export interface Hand {
  /** Presses a link, a button, a box to tick or one of several choices. */
  readonly choose: (control: Locator) => Promise<void>
  /** Writes into the search and takes the first suggestion. */
  readonly find: (words: string) => Promise<void>
  /** Goes to another view, such as the table. */
  readonly goToView: (name: string) => Promise<void>
  /** Brings the explorer before the profile, and the profile back: a phone shows one of them. */
  readonly openExplorer: () => Promise<void>
  readonly closeExplorer: () => Promise<void>
}

/** More stops than any view of the atlas has. */
const mostStops = 250

export function handOf(kind: HandKind, page: Page, search: Locator): Hand {
  if (kind === 'touch') return fingerOf(page, search)
  const hand = kind === 'mouse' ? mouseOf(page, search) : keyboardOf(page, search)
  return {
    ...hand,
    goToView: (name) => hand.choose(page.getByRole('radio', { name })),
    // Both stand side by side.
    openExplorer: async () => {},
    closeExplorer: async () => {},
  }
}

async function writeAndWait(page: Page, words: string): Promise<Locator> {
  const suggestion = page.getByRole('listbox').getByRole('option').first()
  await page.keyboard.type(words)
  await expect(suggestion).toContainText(words)
  return suggestion
}

function mouseOf(page: Page, search: Locator) {
  return {
    choose: (control: Locator) => control.click(),
    async find(words: string) {
      await search.click()
      await (await writeAndWait(page, words)).click()
    },
  }
}

function keyboardOf(page: Page, search: Locator) {
  return {
    async choose(control: Locator) {
      await expect(control).toBeVisible()
      await goTo(page, control)
      // Arrows have chosen it already.
      if (!(await isRadio(control))) await page.keyboard.press((await isBox(control)) ? 'Space' : 'Enter')
    },
    async find(words: string) {
      await expect(search).toBeVisible()
      await page.keyboard.press('/')
      await expect(search).toBeFocused()
      await writeAndWait(page, words)
      await page.keyboard.press('Enter')
    },
  }
}

function fingerOf(page: Page, search: Locator): Hand {
  const handleOfPeekingSheet = page.locator('#panel').getByRole('button', { name: 'Show more', expanded: false })
  return {
    async choose(control) {
      // What the sheet hides while it peeks is one tap on its handle away.
      const isInSheet = await control.evaluate((element) => element.closest('#panel') !== null)
      if (isInSheet && (await handleOfPeekingSheet.isVisible())) await handleOfPeekingSheet.tap()
      await control.tap()
    },
    async find(words) {
      await search.tap()
      await (await writeAndWait(page, words)).tap()
    },
    async goToView(name) {
      await page.getByRole('combobox', { name: 'View' }).selectOption(name)
    },
    openExplorer: () => page.getByRole('button', { name: 'Explore and filter' }).tap(),
    closeExplorer: () => page.getByRole('button', { name: 'Hide panel' }).tap(),
  }
}

const isRadio = (control: Locator) => control.evaluate((element) => element.matches('[type="radio"]'))
const isBox = (control: Locator) => control.evaluate((element) => element.matches('[type="checkbox"]'))

/**
 * The key that leads on from the focus: arrows among choices of which one has it, Tab otherwise, backwards to what lies
 * before it, as a reader would who has just passed it. `null` once the control has the focus.
 */
const keyTowards = (control: Locator) =>
  control.evaluate((element) => {
    const { activeElement: focused, body } = document
    if (element === focused) return null
    const isChoice = element instanceof HTMLInputElement && focused instanceof HTMLInputElement
    if (isChoice && element.type === 'radio' && focused.type === 'radio' && element.name === focused.name) {
      return 'ArrowRight'
    }
    if (focused === null || focused === body) return 'Tab'
    const isBefore = element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING
    return isBefore ? 'Shift+Tab' : 'Tab'
  })

async function goTo(page: Page, control: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    const key = await keyTowards(control)
    if (key === null) return
    await page.keyboard.press(key)
  }
  throw new Error(`Tab does not reach ${control}`)
}
