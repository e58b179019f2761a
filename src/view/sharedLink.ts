import { type Language, languages } from '@/domain/schema/vocabulary'
import { scenesFragment } from './addressBar'
import { defaultLinkView, encodeShared, encodeView } from './codec'
import { withFragmentValue } from './fragment'
import { ownKey } from './ownFragment'
import { shownCamera } from './shownCamera'
import type { ViewState } from './state'
import { viewStore } from './store'

export interface SharedForm {
  /** Map, legend and credits alone, to stand in another page. */
  readonly isEmbedded?: boolean
}

const languageOf = (locale: string): Language => languages.find((known) => known === locale) ?? 'en'
const address = (search: string) => `${window.location.origin}${window.location.pathname}?${search}`

/**
 * Whole address of what is seen now, for slides and mails: in this language, with this release of the data, which `null`
 * leaves open; own data, if the reader wants them carried.
 */
export function sharedLink(
  locale: string,
  dataRelease: string | null,
  { isEmbedded = false }: SharedForm = {},
): string {
  const view = { ...viewStore.getState(), isEmbedded }
  return linkOf({ ...view, camera: view.camera ?? shownCamera() }, locale, dataRelease)
}

/** Whole address of a view that is not in sight, as of a scene: without a camera it fits what is shown. */
export function linkOf(view: ViewState, locale: string, dataRelease: string | null): string {
  const search = encodeShared(view, { language: languageOf(locale), camera: view.camera, dataRelease })
  return `${address(search)}${withFragmentValue('', ownKey, view.ownFragment)}`
}

/** Whole address that presents a show from its first scene. */
export function showLink(sceneText: string, locale: string, dataRelease: string): string {
  const view = { ...defaultLinkView, presentedScene: 1, language: languageOf(locale), dataRelease }
  return `${address(encodeView(view))}${scenesFragment(sceneText)}`
}
