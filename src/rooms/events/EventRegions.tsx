import { useCatalogue } from '@/data/useCatalogue'
import { recordsOf } from '@/domain/recordsOf'
import type { CooperationEvent } from '@/domain/schema'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { LimitedList } from '@/ui/LimitedList'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'

/** Regions that took part, as far as the sources name who was there. */
export function EventRegions({ event }: { readonly event: CooperationEvent }) {
  const text = useText()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const regions = recordsOf(useCatalogue().regions, event.regionIds)
  return (
    <ProfileSection title={text('event.regions')} aside={regions.length > 0 && String(regions.length)}>
      {regions.length === 0 && <Note kind="empty">{text('event.noRegions')}</Note>}
      <LimitedList
        items={regions}
        limit={12}
        keyOf={({ id }) => id}
        showAllLabel={text('evidence.showAll', { count: regions.length })}
        renderItem={({ id, name, country }) => (
          <>
            <SelectLink {...linkTo({ kind: 'region', id })}>{name}</SelectLink>, {format.country(country)}
          </>
        )}
      />
      {regions.length > 0 && <Note>{text('event.regionsBySeat')}</Note>}
    </ProfileSection>
  )
}
