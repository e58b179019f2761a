import type { Filter } from '@/domain/filter'
import { initialView } from '@/view/store'

/** The view of the plain address: nothing selected, nothing filtered. */
export const plainView = initialView

/** The filter of the plain address with some of it changed. */
export function filterWith(change: Partial<Filter> = {}): Filter {
  return { ...initialView, ...change }
}

/** A filter that narrows nothing. */
export const plainFilter: Filter = plainView
