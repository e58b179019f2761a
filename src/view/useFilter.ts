import { useShallow } from 'zustand/react/shallow'
import type { Filter } from '@/domain/filter'
import type { ViewState } from './state'
import { useView } from './useView'

/** What of a view is its filter. */
export function filterOf(view: ViewState): Filter {
  const { domains, match, period, countries, showUnverified, linkKinds, top, years, minEvidence } = view
  const { linkScope, whiteSpace, points, helix, roles } = view
  // Where the selection filters nothing, selecting something else must not look like another filter.
  const selection = linkScope === 'selection' ? view.selection : null
  return {
    ...{ domains, match, period, countries, showUnverified, linkKinds, top, years, minEvidence },
    ...{ linkScope, selection, whiteSpace, points, helix, roles },
  }
}

/** The filter alone; the same object until part of it changes. */
export function useFilter(): Filter {
  return useView(useShallow(filterOf))
}
