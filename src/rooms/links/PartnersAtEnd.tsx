import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import type { Project } from '@/domain/schema/projects'
import { useText } from '@/i18n/useText'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'

interface Props {
  readonly project: Project
  readonly region: Region
}

/** Who takes part in the project from this region. */
export function PartnersAtEnd({ project, region }: Props) {
  const text = useText()
  const catalogue = useCatalogue()
  const linkTo = useSelectionLink()
  return project.partners
    .filter(({ regionId }) => regionId === region.id)
    .map(({ organisationId: id, nameAsListed, role }) => (
      <div key={id}>
        <SelectLink {...linkTo({ kind: 'org', id })}>
          {catalogue.organisations.get(id)?.name ?? nameAsListed}
        </SelectLink>
        {role !== 'partner' && ` (${text(`role.${role}`)})`}
      </div>
    ))
}
