import { chooseLocale, startLocale } from '@/i18n/startLanguage'
import type { ViewState } from '@/view/state'
import { viewStore } from '@/view/store'

const wanted = ({ language }: Pick<ViewState, 'language'>) => chooseLocale(language, navigator.languages)

/** Uses the language of the link or the browser, and follows the reader's choice from then on. */
export async function startLanguage(): Promise<void> {
  await startLocale(wanted(viewStore.getState()), document.documentElement)
  viewStore.subscribe((view, before) => {
    if (view.language !== before.language) void startLocale(wanted(view), document.documentElement)
  })
}
