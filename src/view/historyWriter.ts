import type { Address, AddressBar } from './addressBar'
import { encodeView } from './codec'
import { type LinkKey, linkKeyNames, linkKeys } from './keys'
import type { FragmentView, LinkView } from './state'

/** Safari refuses more than about 100 history calls in half a minute. */
const replaceEveryMs = 300
/** After a refusal; the address lags behind so long, the page itself doesn't. */
const retryAfterMs = 5000

/** All of a view that stands in an address. */
export type AddressedView = LinkView & FragmentView

export interface HistoryWriter {
  /** The view that is about to be shown is what the address says: showing it is nothing to write. */
  readonly expect: (view: AddressedView) => void
  /** Writes a change: at once where Back should return to what was before, otherwise a little later in its place. */
  readonly follow: (view: AddressedView, before: AddressedView) => void
  /** Writes a change in place of what was before, at once. */
  readonly correct: (view: AddressedView) => void
  /** Writes the expected view where the address says it in another way. */
  readonly canonicalise: () => void
  readonly isShown: (address: Address) => boolean
  readonly stop: () => void
}

export function historyWriter(addressBar: AddressBar): HistoryWriter {
  /** What the present history entry says. */
  let written: Address = { search: '', scenes: '' }
  let waiting: { readonly timer: ReturnType<typeof setTimeout>; address: Address } | undefined

  const stop = () => {
    clearTimeout(waiting?.timer)
    waiting = undefined
  }
  const schedule = (address: Address, delay: number) => {
    if (waiting) waiting.address = address
    else waiting = { address, timer: setTimeout(flush, delay) }
  }
  const write = (how: 'push' | 'replace', address: Address) => {
    stop()
    try {
      addressBar[how](address)
      written = address
    } catch {
      // Too many calls, or a frame that may not write: the page works on, and a link can still be copied.
      schedule(address, retryAfterMs)
    }
  }
  const writeIfNew = (how: 'push' | 'replace', address: Address) => {
    if (!isSame(address, written)) write(how, address)
  }
  const flush = () => {
    const address = waiting?.address ?? written
    stop()
    writeIfNew('replace', address)
  }
  return {
    stop,
    expect: (view) => {
      stop()
      written = addressOf(view)
    },
    follow: (view, before) => {
      const how = kindOfChange(view, before)
      if (how === 'none') return
      if (how === 'replace') return schedule(addressOf(view), replaceEveryMs)
      // The entry that is left keeps the camera as it was last seen.
      flush()
      writeIfNew('push', addressOf(view))
    },
    correct: (view) => {
      stop()
      writeIfNew('replace', addressOf(view))
    },
    canonicalise: () => {
      if (!isSame(addressBar.read(), written)) write('replace', written)
    },
    isShown: (address) => isSame(address, written),
  }
}

const addressOf = (view: AddressedView): Address => ({ search: encodeView(view), scenes: view.sceneText })
const withoutMark = (search: string) => search.replace(/^\?/, '')
const isSame = (a: Address, b: Address) => withoutMark(a.search) === withoutMark(b.search) && a.scenes === b.scenes

function kindOfChange(view: AddressedView, before: AddressedView): 'push' | 'replace' | 'none' {
  const changed = linkKeyNames.filter((key) => !Object.is(view[key], before[key]))
  if (changed.length === 0 && view.sceneText === before.sceneText) return 'none'
  // A frame shares its history with the page around it, whose Back button should leave that page.
  if (view.isEmbedded) return 'replace'
  const isStep = (key: LinkKey) => {
    const { history, fallback } = linkKeys[key]
    if (history === 'push-named') return [view[key], before[key]].some((value) => typeof value === 'string')
    return history === 'push' || (history === 'push-cleared' && Object.is(view[key], fallback))
  }
  // Scenes alone are edited in place: the panel has its own way of taking a change back.
  return changed.some(isStep) ? 'push' : 'replace'
}
