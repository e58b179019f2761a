import { useCatalogue } from '@/data/useCatalogue'
import { recordsOf } from '@/domain/recordsOf'
import type { Priority } from '@/domain/schema/priorities'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { RegionLinks } from '@/ui/RegionLinks'
import { useSelectionLink } from '@/view/useSelectionLink'

/** Regions to which the priority applies: the one that set it, or all that a wider strategy covers. */
export function PriorityRegions({ priority }: { readonly priority: Priority }) {
  const text = useText()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const regions = recordsOf(useCatalogue().regions, priority.regionIds)
  const isWider = regions.length !== 1 || regions[0]?.id !== priority.publishedFor
  return (
    <ProfileSection title={text('priority.regions')} aside={String(regions.length)}>
      <RegionLinks
        regions={regions}
        countryName={format.country}
        linkTo={(id) => linkTo({ kind: 'region', id })}
        showAllLabel={text('evidence.showAll', { count: regions.length })}
      />
      {isWider && (
        <Note>
          {text(priority.level === 'national' ? 'priority.publishedForCountry' : 'priority.publishedFor', {
            code: priority.publishedFor,
          })}
        </Note>
      )}
    </ProfileSection>
  )
}
