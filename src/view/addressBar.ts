/** The part of the browser that `urlSync.ts` writes to; tests put a fake in its place. */
export interface AddressBar {
  /** Search string with its `?`, or empty. */
  readonly search: () => string
  readonly push: (search: string) => void
  readonly replace: (search: string) => void
  /** Called after Back, Forward or a jump within the page; returns how to stop. */
  readonly onReturn: (listener: () => void) => () => void
}

export function browserAddressBar(): AddressBar {
  const { history, location } = window
  // The hash carries scenes, own data and places within the page: the view has no say in it.
  const address = (search: string) => `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`
  return {
    search: () => location.search,
    push: (search) => history.pushState(null, '', address(search)),
    replace: (search) => history.replaceState(history.state, '', address(search)),
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
