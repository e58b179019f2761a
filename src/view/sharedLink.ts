import { languages } from '@/domain/schema/vocabulary'
import { encodeShared } from './codec'
import { shownCamera } from './shownCamera'
import { viewStore } from './store'

export interface SharedForm {
  /** Map, legend and credits alone, to stand in another page. */
  readonly isEmbedded?: boolean
}

/**
 * Whole address of what is seen now, for slides and mails: in this language, with this release of the data, which `null`
 * leaves open.
 */
export function sharedLink(
  locale: string,
  dataRelease: string | null,
  { isEmbedded = false }: SharedForm = {},
): string {
  const view = { ...viewStore.getState(), isEmbedded }
  const language = languages.find((known) => known === locale) ?? 'en'
  const { origin, pathname } = window.location
  const camera = view.camera ?? shownCamera()
  return `${origin}${pathname}?${encodeShared(view, { language, camera, dataRelease })}`
}
