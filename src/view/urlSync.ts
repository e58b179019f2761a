/** Keeps address and store equal. Nothing else writes to the browser's history. */
import { type Address, type AddressBar, browserAddressBar } from './addressBar'
import { type DecodedView, decodeView, keepEqualParts, linkViewOf } from './codec'
import { isCorrection } from './correctView'
import { historyWriter } from './historyWriter'
import type { LinkView } from './state'
import { viewStore } from './store'

/** Corrects a view by what only the data can know; see `checkView.ts`. */
export type ViewCheck = (view: LinkView) => DecodedView

export interface UrlSync {
  /** Corrects the present view, and from now on each that Back, Forward or an edited address brings. */
  readonly setCheck: (check: ViewCheck) => void
  /** Shows what a query string says, in place of the present view; `adapt` has the last word. */
  readonly open: (search: string, adapt: (view: LinkView) => LinkView) => void
  readonly stop: () => void
}

/** Reads the first view from the address, writes the address in its canonical form and from then on follows both. */
export function startUrlSync(addressBar: AddressBar = browserAddressBar()): UrlSync {
  const writer = historyWriter(addressBar)
  let check: ViewCheck = (view) => ({ view, problems: [] })

  const show = (decoded: DecodedView, sceneText: string) => {
    const checked = check(decoded.view)
    writer.expect({ ...checked.view, sceneText })
    const view = keepEqualParts(viewStore.getState(), checked.view)
    viewStore.setState({ ...view, sceneText, problems: [...decoded.problems, ...checked.problems] })
    writer.canonicalise()
  }
  const read = (): Address => {
    const { search, scenes, isPlace } = addressBar.read()
    // Who follows a link to a heading of the page goes on with the same scenes.
    return { search, scenes: isPlace ? viewStore.getState().sceneText : scenes }
  }
  const showAddress = ({ search, scenes }: Address) => show(decodeView(search), scenes)

  showAddress(read())
  const stopStore = viewStore.subscribe((view, before) => {
    if (isCorrection()) writer.correct(view)
    else writer.follow(view, before)
  })
  const stopAddressBar = addressBar.onReturn(() => {
    // A jump within the page also arrives here; what waits to be written must not be lost to it.
    const address = read()
    if (!writer.isShown(address)) showAddress(address)
  })
  return {
    setCheck: (next) => {
      check = next
      const present = viewStore.getState()
      show({ view: linkViewOf(present), problems: present.problems }, present.sceneText)
    },
    open: (search, adapt) => {
      const { view, problems } = decodeView(search)
      show({ view: adapt(view), problems }, viewStore.getState().sceneText)
    },
    stop: () => {
      stopStore()
      stopAddressBar()
      writer.stop()
    },
  }
}
