import { useStore } from 'zustand'
import { type ShowState, showStore } from './showStore'

/** One field of the show at hand, and a render only when it changes. */
export function useShow<T>(selector: (show: ShowState) => T): T {
  return useStore(showStore, selector)
}
