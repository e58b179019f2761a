import { useSyncExternalStore } from 'react'

/** `wide`: both panels beside each other. `medium`: one at a time. `phone`: a sheet from below. */
export type Layout = 'wide' | 'medium' | 'phone'

// The same two widths stand in Atlas.module.css and ui/base.css; custom properties don't work in media queries.
const wide = '(min-width: 1100px)'
const phone = '(max-width: 699.98px)'

function subscribe(listener: () => void): () => void {
  const queries = [wide, phone].map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

function current(): Layout {
  if (matchMedia(wide).matches) return 'wide'
  return matchMedia(phone).matches ? 'phone' : 'medium'
}

export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, current)
}
