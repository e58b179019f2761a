import type { Messages } from '@lingui/core'

export interface Locale {
  /** As in the `lang` parameter of a link. */
  readonly id: string
  /** Its own name for itself. */
  readonly name: string
  readonly load: () => Promise<{ readonly messages: Messages }>
  /** Texts of rooms that are opened later, see `lateTexts.ts`. */
  readonly loadLate: () => Promise<{ readonly messages: Messages }>
}

/** Every language the atlas speaks; each catalogue is a chunk of its own. */
export const locales: readonly Locale[] = [
  { id: 'en', name: 'English', load: () => import('./locales/en.po'), loadLate: () => import('./locales/en.po?late') },
]
