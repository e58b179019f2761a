import { activateLanguage, addTexts } from './i18n'
import { type Locale, locales } from './locales'

/** The link's language if we speak it, else the first of the browser's that we do, else English. */
export function chooseLocale(
  requested: string | null,
  preferred: readonly string[],
  available: readonly Locale[] = locales,
): Locale {
  const primary = (tag: string) => {
    const [language] = tag.toLowerCase().split('-')
    // Browsers name Norwegian as `no`, `nn` or `nb`; there is one Norwegian catalogue.
    return language === 'no' || language === 'nn' ? 'nb' : language
  }
  const wanted = [...(requested === null ? [] : [requested]), ...preferred].map(primary)
  for (const id of wanted) {
    const found = available.find((locale) => locale.id === id)
    if (found !== undefined) return found
  }
  const [first] = available
  if (first === undefined) throw new Error('There is no language at all')
  return first
}

let current: Locale | undefined
let hasLateTexts = false

/** Loads the catalogue and uses it from now on; the page says its language to screen readers. */
export async function startLocale(locale: Locale, page: HTMLElement): Promise<void> {
  const [start, late] = await Promise.all([locale.load(), hasLateTexts ? locale.loadLate() : undefined])
  activateLanguage(locale.id, { ...start.messages, ...late?.messages })
  current = locale
  page.lang = locale.id
}

/** Adds the texts of rooms that come late, for the language in use and for those chosen after it. */
export async function loadLateTexts(): Promise<void> {
  hasLateTexts = true
  if (current === undefined) return
  const { id, loadLate } = current
  const { messages } = await loadLate()
  addTexts(id, messages)
}
