import { useCallback } from 'react'
import type { DomainId } from '@/domain/ids'
import { setDomains } from '@/view/actions'
import { encodeView } from '@/view/codec'
import { viewStore } from '@/view/store'
import { useView } from '@/view/useView'

/** Makes of a domain what a link to the map of its regions needs. */
export function useDomainLink(): (domain: DomainId) => { readonly href: string; readonly onSelect: () => void } {
  // Asked for again whenever the address of the view changes, so that no link keeps an old language.
  const address = useView(encodeView)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address stands for all that the links are made of.
  return useCallback(
    (domain) => ({
      href: `?${encodeView({ ...viewStore.getState(), domains: [domain], room: 'map' })}`,
      onSelect: () => setDomains([domain]),
    }),
    [address],
  )
}
