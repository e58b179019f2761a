import { useCatalogue } from '@/data/useCatalogue'
import type { Selection } from '@/domain/filter'
import { selectionName } from '@/domain/regionName'
import { HoverTooltipContent } from './HoverTooltipContent'
import { useLanguage } from './useLanguage'

/** The little that is said of a thing under the pointer, of the one that is selected. */
export function SelectedInShort({ selection }: { readonly selection: Selection }) {
  const catalogue = useCatalogue()
  const name = selectionName(catalogue, selection, useLanguage())
  if (name === undefined) return null
  // Without a place of their own they are under no pointer.
  if (selection.kind === 'project' || selection.kind === 'priority') return <p>{name}</p>
  return <HoverTooltipContent target={selection} />
}
