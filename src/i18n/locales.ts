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

/** Every language that the software speaks; each catalogue is a chunk of its own. */
const spoken: readonly Locale[] = [
  { id: 'en', name: 'English', load: () => import('./locales/en.po'), loadLate: () => import('./locales/en.po?late') },
  { id: 'pl', name: 'Polski', load: () => import('./locales/pl.po'), loadLate: () => import('./locales/pl.po?late') },
  { id: 'lv', name: 'Latviešu', load: () => import('./locales/lv.po'), loadLate: () => import('./locales/lv.po?late') },
  { id: 'et', name: 'Eesti', load: () => import('./locales/et.po'), loadLate: () => import('./locales/et.po?late') },
  { id: 'lt', name: 'Lietuvių', load: () => import('./locales/lt.po'), loadLate: () => import('./locales/lt.po?late') },
  { id: 'fi', name: 'Suomi', load: () => import('./locales/fi.po'), loadLate: () => import('./locales/fi.po?late') },
  { id: 'de', name: 'Deutsch', load: () => import('./locales/de.po'), loadLate: () => import('./locales/de.po?late') },
  { id: 'da', name: 'Dansk', load: () => import('./locales/da.po'), loadLate: () => import('./locales/da.po?late') },
  { id: 'sv', name: 'Svenska', load: () => import('./locales/sv.po'), loadLate: () => import('./locales/sv.po?late') },
  {
    id: 'nb',
    name: 'Norsk bokmål',
    load: () => import('./locales/nb.po'),
    loadLate: () => import('./locales/nb.po?late'),
  },
]

/** Those that the area offers. */
export const locales: readonly Locale[] = spoken.filter(({ id }) => ATLAS_LANGUAGES.some((offered) => offered === id))
