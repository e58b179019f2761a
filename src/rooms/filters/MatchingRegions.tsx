import { useCatalogue } from '@/data/useCatalogue'
import { regionMatches } from '@/domain/selectors'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { ProfileSection } from '@/ui/ProfileSection'
import { RegionLinks } from '@/ui/RegionLinks'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'
import { isFiltering } from './isFiltering'

/** As many as one looks through without a table. */
const shownAtFirst = 24

/** The regions that match, by name. At the end of the panel, so that the choices above stay where they are. */
export function MatchingRegions() {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const linkTo = useSelectionLink()
  const catalogue = useCatalogue()
  const filter = useFilter()
  if (!isFiltering(filter)) return null
  const regions = [...regionMatches(catalogue, filter).values()]
    .filter(({ matches }) => matches)
    .map(({ region }) => ({ id: region.id, name: label(region.labels), country: region.country }))
    .sort((a, b) => a.name.localeCompare(b.name))
  if (regions.length === 0) return null
  return (
    <ProfileSection title={text('filters.matchingRegions')} aside={String(regions.length)}>
      <RegionLinks
        regions={regions}
        countryName={format.country}
        linkTo={(id) => linkTo({ kind: 'region', id })}
        showAllLabel={text('evidence.showAll', { count: regions.length })}
        limit={shownAtFirst}
      />
    </ProfileSection>
  )
}
