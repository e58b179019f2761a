import type { Region } from '@/domain/catalogue'
import { sortedUnique } from '@/domain/grouping'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { AddToggle } from '@/ui/AddToggle'
import { SelectLink } from '@/ui/SelectLink'
import { TagList } from '@/ui/TagList'
import { mostCompared } from '@/view/actions'
import { useTeamToggle } from '@/view/useTeamToggle'
import { useView } from '@/view/useView'
import { useViewLink } from '@/view/useViewLink'

/** Where to go from a region: to its possible partners, and beside others. The rooms tell of it in its profile's stead. */
export function RegionActions({ region }: { readonly region: Region }) {
  const text = useText()
  const label = useLabel()
  const linkTo = useViewLink()
  const compared = useView((view) => view.compared)
  const together = sortedUnique([...compared, region.id])
  // A full comparison is begun anew rather than silently left without this region.
  const next = together.length > mostCompared ? [region.id] : together
  return (
    <TagList label={text('region.actions')}>
      <SelectLink look="chip" {...linkTo({ room: 'match', matchFor: region.id, selection: null })}>
        {text('region.findPartners')}
      </SelectLink>
      <SelectLink look="chip" {...linkTo({ room: 'compare', compared: next, selection: null })}>
        {text('region.compare')}
      </SelectLink>
      <SelectLink look="chip" {...linkTo({ room: 'evidence', matchFor: region.id, selection: null })}>
        {text('pack.kind')}
      </SelectLink>
      <AddToggle
        {...useTeamToggle(region.id)}
        add={text('team.add')}
        added={text('team.added')}
        name={label(region.labels)}
      />
    </TagList>
  )
}
