import { useCatalogue } from '@/data/useCatalogue'
import { recordsOf } from '@/domain/recordsOf'
import type { CooperationEvent } from '@/domain/schema/organisations'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { RegionLinks } from '@/ui/RegionLinks'
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
      <RegionLinks
        regions={regions}
        countryName={format.country}
        linkTo={(id) => linkTo({ kind: 'region', id })}
        showAllLabel={text('evidence.showAll', { count: regions.length })}
      />
      {regions.length > 0 && <Note>{text('event.regionsBySeat')}</Note>}
    </ProfileSection>
  )
}
