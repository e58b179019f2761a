import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { recordsOf } from '@/domain/recordsOf'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { SelectLink } from '@/ui/SelectLink'
import { TagList } from '@/ui/TagList'
import { useSelectionLink } from '@/view/useSelectionLink'

/** Regions of the map that share a border; those abroad with their country. */
export function RegionNeighbours({ region }: { readonly region: Region }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const neighbours = recordsOf(useCatalogue().regions, region.neighbours)
  return (
    <ProfileSection title={text('region.neighbours')}>
      {neighbours.length === 0 && <Note>{text('region.noNeighbours')}</Note>}
      <TagList>
        {neighbours.map(({ id, labels, country }) => (
          <SelectLink key={id} {...linkTo({ kind: 'region', id })}>
            {country === region.country ? label(labels) : `${label(labels)} (${format.country(country)})`}
          </SelectLink>
        ))}
      </TagList>
    </ProfileSection>
  )
}
