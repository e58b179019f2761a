import { useStore } from 'zustand'
import type { ViewState } from './state'
import { viewStore } from './store'

/** One field of the view, and a render only when it changes. Wrap a selector that makes a list in `useShallow`. */
export function useView<T>(selector: (view: ViewState) => T): T {
  return useStore(viewStore, selector)
}
