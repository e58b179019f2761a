import type { Address, AddressBar } from '@/view/addressBar'

/** A browser's history of one page: entries, a position, and a log of what was written. */
export function fakeAddressBar(first = '') {
  const entries = [first]
  const log: string[] = []
  const listeners = new Set<() => void>()
  let position = 0
  let refused = 0
  const refuseIfAsked = () => {
    if (refused === 0) return
    refused -= 1
    throw new DOMException('Too many calls', 'SecurityError')
  }
  const go = (steps: number) => {
    position += steps
    for (const listener of listeners) listener()
  }
  const inWords = ({ search, scenes }: Address) => `${search}${scenes === '' ? '' : `#scenes=${scenes}`}`
  const addressBar: AddressBar = {
    read: () => {
      const [search = '', scenes = ''] = (entries[position] ?? '').split('#scenes=')
      return { search: search === '' ? '' : `?${search}`, scenes, isPlace: false }
    },
    push: (address) => {
      refuseIfAsked()
      entries.splice(position + 1, entries.length, inWords(address))
      position += 1
      log.push(`push ${inWords(address)}`)
    },
    replace: (address) => {
      refuseIfAsked()
      entries[position] = inWords(address)
      log.push(`replace ${inWords(address)}`)
    },
    onReturn: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return {
    addressBar,
    log,
    entries,
    back: () => go(-1),
    forward: () => go(1),
    /** What a jump to a heading of the page does: an event, the same search string. */
    jumpWithinPage: () => go(0),
    refuseNext: (calls: number) => {
      refused = calls
    },
  }
}
