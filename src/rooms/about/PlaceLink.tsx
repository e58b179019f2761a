import { useCatalogue } from '@/data/useCatalogue'
import type { CountryCode, RegionId } from '@/domain/ids'
import { useLabel } from '@/i18n/useLabel'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'

/** A region as a way to its profile; a country, of which there is none, as its name. */
export function PlaceLink({ code }: { readonly code: RegionId | CountryCode }) {
  const label = useLabel()
  const linkTo = useSelectionLink()
  const { regions, countries } = useCatalogue()
  const region = regions.get(code as RegionId)
  if (region) return <SelectLink {...linkTo({ kind: 'region', id: region.id })}>{label(region.labels)}</SelectLink>
  const country = countries.get(code as CountryCode)
  return <>{country ? label(country.labels) : code}</>
}
