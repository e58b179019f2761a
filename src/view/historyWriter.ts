import type { AddressBar } from './addressBar'
import { encodeView } from './codec'
import { type LinkKey, linkKeyNames, linkKeys } from './keys'
import type { LinkView } from './state'

/** Safari refuses more than about 100 history calls in half a minute. */
const replaceEveryMs = 300
/** After a refusal; the address lags behind so long, the page itself doesn't. */
const retryAfterMs = 5000

export interface HistoryWriter {
  /** The view that is about to be shown is what the address says: showing it is nothing to write. */
  readonly expect: (view: LinkView) => void
  /** Writes a change: at once where Back should return to what was before, otherwise a little later in its place. */
  readonly follow: (view: LinkView, before: LinkView) => void
  /** Writes the expected view where the address says it in another way. */
  readonly canonicalise: () => void
  readonly isShown: (search: string) => boolean
  readonly stop: () => void
}

export function historyWriter(addressBar: AddressBar): HistoryWriter {
  /** What the present history entry says. */
  let written = ''
  let waiting: { readonly timer: ReturnType<typeof setTimeout>; search: string } | undefined

  const stop = () => {
    clearTimeout(waiting?.timer)
    waiting = undefined
  }
  const schedule = (search: string, delay: number) => {
    if (waiting) waiting.search = search
    else waiting = { search, timer: setTimeout(flush, delay) }
  }
  const write = (how: 'push' | 'replace', search: string) => {
    stop()
    try {
      addressBar[how](search)
      written = search
    } catch {
      // Too many calls, or a frame that may not write: the page works on, and a link can still be copied.
      schedule(search, retryAfterMs)
    }
  }
  const flush = () => {
    const search = waiting?.search ?? written
    stop()
    if (search !== written) write('replace', search)
  }
  return {
    stop,
    expect: (view) => {
      stop()
      written = encodeView(view)
    },
    follow: (view, before) => {
      const how = kindOfChange(view, before)
      if (how === 'none') return
      const search = encodeView(view)
      if (how === 'replace') return schedule(search, replaceEveryMs)
      // The entry that is left keeps the camera as it was last seen.
      flush()
      if (search !== written) write('push', search)
    },
    canonicalise: () => {
      if (withoutMark(addressBar.search()) !== written) write('replace', written)
    },
    isShown: (search) => withoutMark(search) === written,
  }
}

function kindOfChange(view: LinkView, before: LinkView): 'push' | 'replace' | 'none' {
  const changed = linkKeyNames.filter((key) => !Object.is(view[key], before[key]))
  if (changed.length === 0) return 'none'
  const isStep = (key: LinkKey) => {
    const { history, fallback } = linkKeys[key]
    if (history === 'push-named') return [view[key], before[key]].some((value) => typeof value === 'string')
    return history === 'push' || (history === 'push-cleared' && Object.is(view[key], fallback))
  }
  return changed.some(isStep) ? 'push' : 'replace'
}

const withoutMark = (search: string) => search.replace(/^\?/, '')
