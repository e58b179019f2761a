import { languages } from '@/domain/schema/vocabulary'
import { encodeShared } from './codec'
import { withFragmentValue } from './fragment'
import { ownKey } from './ownFragment'
import { viewStore } from './store'

/** Whole address of what is seen now, for slides and mails: in this language, with this release of the data; own data if wished. */
export function sharedLink(locale: string, dataRelease: string): string {
  const view = viewStore.getState()
  const language = languages.find((known) => known === locale) ?? 'en'
  const { origin, pathname } = window.location
  const fragment = withFragmentValue('', ownKey, view.ownFragment)
  return `${origin}${pathname}?${encodeShared(view, { language, camera: view.camera, dataRelease })}${fragment}`
}
