import { useCatalogue } from '@/data/useCatalogue'
import type { ProjectPartner } from '@/domain/schema/projects'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Badge } from '@/ui/Badge'
import { Note } from '@/ui/Note'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'

export function PartnerItem({ partner }: { readonly partner: ProjectPartner }) {
  const text = useText()
  const linkTo = useSelectionLink()
  const catalogue = useCatalogue()
  const { organisationId: id, nameAsListed, role } = partner
  const name = catalogue.organisations.get(id)?.name ?? nameAsListed
  return (
    <>
      <SelectLink look="title" {...linkTo({ kind: 'org', id })}>
        {name}
      </SelectLink>{' '}
      {role !== 'partner' && <Badge kind={role === 'lead' ? 'strong' : 'quiet'}>{text(`role.${role}`)}</Badge>}
      <PartnerPlace partner={partner} />
      {name !== nameAsListed && <Note>{text('project.listedAs', { name: nameAsListed })}</Note>}
    </>
  )
}

/** The region of the partner's seat; partners of countries outside the area have none, and their heading says so. */
function PartnerPlace({ partner: { regionId, country } }: { readonly partner: ProjectPartner }) {
  const text = useText()
  const label = useLabel()
  const linkTo = useSelectionLink()
  const { regions, countries } = useCatalogue()
  const region = regionId && regions.get(regionId)
  if (region) {
    return (
      <Note>
        <SelectLink {...linkTo({ kind: 'region', id: region.id })}>{label(region.labels)}</SelectLink>
      </Note>
    )
  }
  return countries.has(country) ? <Note>{text('project.seatUnknown')}</Note> : null
}
