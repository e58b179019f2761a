import { useShallow } from 'zustand/react/shallow'
import type { Filter } from '@/domain/filter'
import type { ViewState } from './state'
import { useView } from './useView'

function filterOf(view: ViewState): Filter {
  const { domains, match, period, countries, showUnverified, linkKinds, top, years, minEvidence } = view
  return { domains, match, period, countries, showUnverified, linkKinds, top, years, minEvidence }
}

/** The filter alone; the same object until part of it changes. */
export function useFilter(): Filter {
  return useView(useShallow(filterOf))
}
