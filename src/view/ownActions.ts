/** What is done with the reader's own data. */
import { type OwnLayer, ownLayerId } from '@/domain/ownData/model'
import { linkKeys } from './keys'
import { mark } from './marks'
import { viewStore } from './store'

const { getState, setState } = viewStore

/** A figure for each region colours the map at once; points and links lie on top of what colours it. */
export function showOwn(own: OwnLayer): void {
  mark('atlas:filter-start')
  setState({ own, ownFragment: null, ...(own.kind === 'choropleth' && { layer: ownLayerId }) })
}

/** Own data from a link or an earlier visit: what is looked at stays as the link says. */
export function restoreOwn(own: OwnLayer): void {
  setState({ own })
}

/** Takes own data away, with the colours that they gave. */
export function removeOwn(): void {
  const { layer } = getState()
  setState({ own: null, ownFragment: null, ...(layer === ownLayerId && { layer: linkKeys.layer.fallback }) })
}

export function renameOwn(title: string): void {
  const { own } = getState()
  if (own && title.trim() !== '') setState({ own: { ...own, title: title.trim() }, ownFragment: null })
}

/** Whether copied links carry the data, as a value of the fragment; `null`: they don't. */
export function carryOwn(ownFragment: string | null): void {
  setState({ ownFragment })
}

export function openOwnDialog(file: File | null): void {
  setState({ ownDialog: { file } })
}

export function closeOwnDialog(): void {
  setState({ ownDialog: null })
}
