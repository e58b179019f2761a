import { fragmentValue, parseFragment, withFragmentValue } from './fragment'

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

const scenesKey = 'scenes'

/** What carries a show in an address; empty without one. */
export const scenesFragment = (scenes: string) => withFragmentValue('', scenesKey, scenes === '' ? null : scenes)

export function browserAddressBar(): AddressBar {
  const { history, location } = window
  // Own data and places within the page stay as they are: the view has no say in them.
  const write = ({ search, scenes }: Address) => {
    const fragment = withFragmentValue(location.hash, scenesKey, scenes === '' ? null : scenes)
    return `${location.pathname}${search === '' ? '' : `?${search}`}${fragment}`
  }
  return {
    read: () => {
      const scenes = fragmentValue(location.hash, scenesKey)
      const isPlace = scenes === null && parseFragment(location.hash).some(({ value }) => value === null)
      return { search: location.search, scenes: scenes ?? '', isPlace }
    },
    push: (address) => history.pushState(null, '', write(address)),
    replace: (address) => history.replaceState(history.state, '', write(address)),
    onReturn: (listener) => {
      window.addEventListener('popstate', listener)
      return () => window.removeEventListener('popstate', listener)
    },
  }
}

/** Changes what follows the search string; with its `#`, or empty. */
export function replaceFragment(fragment: string): void {
  const { history, location } = window
  history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`)
}
