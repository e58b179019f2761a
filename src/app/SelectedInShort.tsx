import { useCatalogue } from '@/data/useCatalogue'
import type { Selection } from '@/domain/filter'
import type { RegionId } from '@/domain/ids'
import { selectionName } from '@/domain/regionName'
import { linksOfRegion, regionMatches } from '@/domain/selectors'
import { useText } from '@/i18n/useText'
import { useFilter } from '@/view/useFilter'
import { HoverTooltipContent } from './HoverTooltipContent'
import { matchWords } from './matchWords'
import { useLanguage } from './useLanguage'

/** What is selected, in two lines to be read from afar. */
export function SelectedInShort({ selection }: { readonly selection: Selection }) {
  const catalogue = useCatalogue()
  const name = selectionName(catalogue, selection, useLanguage())
  if (name === undefined) return null
  switch (selection.kind) {
    case 'region':
      return (
        <>
          <p>
            <strong>{name}</strong>
          </p>
          <RegionLine id={selection.id} />
        </>
      )
    // Without a place of their own they are never under the pointer.
    case 'project':
    case 'priority':
      return (
        <p>
          <strong>{name}</strong>
        </p>
      )
    default:
      return <HoverTooltipContent target={selection} />
  }
}

function RegionLine({ id }: { readonly id: RegionId }) {
  const text = useText()
  const catalogue = useCatalogue()
  const filter = useFilter()
  const match = regionMatches(catalogue, filter).get(id)
  const links = linksOfRegion(catalogue, id, filter).length
  return <p>{[matchWords(text, match), text('tooltip.links', { count: links })].join(' · ')}</p>
}
