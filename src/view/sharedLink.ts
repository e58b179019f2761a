import { languages } from '@/domain/schema/vocabulary'
import { encodeShared } from './codec'
import { viewStore } from './store'

/** Whole address of what is seen now, for slides and mails: in this language, with this release of the data. */
export function sharedLink(locale: string, dataRelease: string): string {
  const view = viewStore.getState()
  const language = languages.find((known) => known === locale) ?? 'en'
  const { origin, pathname } = window.location
  return `${origin}${pathname}?${encodeShared(view, { language, camera: view.camera, dataRelease })}`
}
