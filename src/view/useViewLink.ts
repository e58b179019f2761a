import { useCallback } from 'react'
import { showView } from './actions'
import { encodeView } from './codec'
import type { LinkView } from './state'
import { viewStore } from './store'
import { useView } from './useView'

export interface ViewLink {
  readonly href: string
  readonly onSelect: () => void
}

/** Makes of a change of the view what a link to it needs: `<SelectLink {...linkTo({ room: 'match', matchFor })}>`. */
export function useViewLink(): (change: Partial<LinkView>) => ViewLink {
  // Asked for again whenever the address of the view changes, so that no link keeps an old filter.
  const address = useView(encodeView)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address stands for all that the links are made of.
  return useCallback(
    (change) => ({
      href: `?${encodeView({ ...viewStore.getState(), ...change })}`,
      onSelect: () => showView(change),
    }),
    [address],
  )
}
