import { languages } from '@/domain/schema/vocabulary'
import { defaultLinkView, encodeView } from './codec'
import { viewStore } from './store'

/** Whole address of a document, short enough to be typed from paper: what it does not depend on is left out. */
export function documentLink(locale: string, dataRelease: string): string {
  const { room, compared, matchFor, period, showUnverified } = viewStore.getState()
  const language = languages.find((known) => known === locale) ?? 'en'
  const view = { ...defaultLinkView, room, period, showUnverified, language, dataRelease }
  const subject = room === 'brief' ? { compared } : { matchFor }
  const { origin, pathname } = window.location
  return `${origin}${pathname}?${encodeView({ ...view, ...subject })}`
}
