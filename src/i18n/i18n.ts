import type { Messages } from '@lingui/core'
import { setupI18n } from '@lingui/core'

/** The one catalogue in use. Texts are asked for by id; a missing one shows its id and fails a test. */
export const i18n = setupI18n()

export function activateLanguage(language: string, messages: Messages): void {
  i18n.loadAndActivate({ locale: language, messages })
}

export function addTexts(language: string, messages: Messages): void {
  i18n.load(language, messages)
}
