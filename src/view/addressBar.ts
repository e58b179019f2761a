/** What of an address is ours. */
export interface Address {
  /** Search string, with or without its `?`; may be empty. */
  readonly search: string
  /** What stands after `#scenes=`, or empty. */
  readonly scenes: string
}

/** The part of the browser that `urlSync.ts` writes to; tests put a fake in its place. */
export interface AddressBar {
  /** `isPlace`: the part after `#` names a place within the page, which says nothing about scenes. */
  readonly read: () => Address & { readonly isPlace: boolean }
  readonly push: (address: Address) => void
  readonly replace: (address: Address) => void
  /** Called after Back, Forward or a jump within the page; returns how to stop. */
  readonly onReturn: (listener: () => void) => () => void
}

export const scenesMark = '#scenes='

export function browserAddressBar(): AddressBar {
  const { history, location } = window
  const scenesOf = (hash: string) => (hash.startsWith(scenesMark) ? hash.slice(scenesMark.length) : undefined)
  const write = ({ search, scenes }: Address) =>
    `${location.pathname}${search === '' ? '' : `?${search}`}${hash(scenes)}`
  const hash = (scenes: string) => {
    if (scenes !== '') return `${scenesMark}${scenes}`
    // A place within the page stays, scenes that are no longer shown go.
    return scenesOf(location.hash) === undefined ? location.hash : ''
  }
  return {
    read: () => {
      const scenes = scenesOf(location.hash)
      return { search: location.search, scenes: scenes ?? '', isPlace: scenes === undefined && location.hash !== '' }
    },
    push: (address) => history.pushState(null, '', write(address)),
    replace: (address) => history.replaceState(history.state, '', write(address)),
    onReturn: (listener) => {
      window.addEventListener('popstate', listener)
      return () => window.removeEventListener('popstate', listener)
    },
  }
}
