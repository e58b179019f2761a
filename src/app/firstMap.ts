/**
 * The map that stands in the page before any script (`src/static`): drawn by the build, in English, of the view that a
 * link without parameters opens. It stays until another picture of the map covers it.
 */
import { defaultLinkView, encodeView } from '@/view/codec'
import { markOnce } from '@/view/marks'
import type { ViewState } from '@/view/state'

const element = () => document.getElementById('first-map')

/** A map is to be seen. */
export function markFirstMap(): void {
  markOnce('atlas:first-map')
}

/** To be called by the first script: from here on the page's map counts as seen. */
export function startFromFirstMap(): void {
  if (element()) markFirstMap()
}

/** What the page holds for readers without a script makes room; its map stays for the moment, out of reach. */
export function clearFirstPage(): void {
  const map = element()
  if (!map?.parentElement) return
  map.inert = true
  map.parentElement.replaceChildren(map)
}

export function removeFirstMap(): void {
  element()?.parentElement?.remove()
}

/** What of a view does not change the map. */
const unseen = (({ room, matchFor, aim, compared, team, sort, table, columns, grid, similarTo, dataRelease }) => ({
  room,
  matchFor,
  aim,
  compared,
  team,
  sort,
  table,
  columns,
  grid,
  similarTo,
  dataRelease,
  language: null,
  unknownParameters: [],
}))(defaultLinkView)

/** Whether the page's first map shows just this view. */
export function isOnFirstMap(view: ViewState, language: string): boolean {
  if (language !== 'en' || view.previewedDomain !== null || !element()) return false
  return encodeView({ ...view, ...unseen }) === ''
}
