import type { Locale } from '@/i18n/locales'
import { chooseLocale, startLocale } from '@/i18n/startLanguage'
import type { ViewState } from '@/view/state'
import { viewStore } from '@/view/store'
import { remember } from './report'

const wanted = ({ language }: Pick<ViewState, 'language'>) => chooseLocale(language, navigator.languages)

/** Uses the language of the link or the browser, and follows the reader's choice from then on. */
export async function startLanguage(): Promise<void> {
  await use(wanted(viewStore.getState())).catch((error) => {
    remember(error, 'language')
    return use(chooseLocale('en', []))
  })
  viewStore.subscribe((view, before) => {
    // Where its texts do not come, the page stays in the language it has; choosing it again tries again.
    if (view.language !== before.language) use(wanted(view)).catch((error) => remember(error, 'language'))
  })
}

const use = (locale: Locale) => startLocale(locale, document.documentElement)
