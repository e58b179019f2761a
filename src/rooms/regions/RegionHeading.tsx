import { useCatalogue } from '@/data/useCatalogue'
import type { Catalogue, Region } from '@/domain/catalogue'
import { byGosmartRole } from '@/domain/gosmartOrder'
import { localLanguage } from '@/domain/localLanguage'
import type { Role } from '@/domain/schema/organisations'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Badge } from '@/ui/Badge'
import { CopyLink } from '@/ui/CopyLink'
import { ProfileHeading } from '@/ui/ProfileHeading'
import { TagList } from '@/ui/TagList'
import { sharedLink } from '@/view/sharedLink'
import { RegionActions } from './RegionActions'

/** The foremost role that a body seated in the region had in the area's own project. */
function foremostRole(catalogue: Catalogue, region: Region): Role | undefined {
  return [...(catalogue.organisationsByRegion.get(region.id) ?? [])].sort(byGosmartRole)[0]?.gosmartRole
}

export function RegionHeading({ region }: { readonly region: Region }) {
  const text = useText()
  const format = useFormat()
  const facts = useFactTexts()
  const catalogue = useCatalogue()
  const title = useLabel()(region.labels)
  const role = foremostRole(catalogue, region)
  return (
    <ProfileHeading
      kind={text('region.kindIn', { country: format.country(region.country) })}
      title={title}
      localName={region.nameLocal === title ? undefined : region.nameLocal}
      localLanguage={localLanguage(region.country, region.id)}
    >
      <TagList label={text('region.marks')}>
        {region.isPartner && role !== undefined && <Badge kind="strong">{text(`region.partner.${role}`)}</Badge>}
        <Badge>{text(`region.level.${region.level}`)}</Badge>
        <Badge>{region.id}</Badge>
      </TagList>
      {region.kind === 'base' && <RegionActions region={region} />}
      <CopyLink texts={facts} makeLink={() => sharedLink(facts.locale, catalogue.manifest.release)} />
    </ProfileHeading>
  )
}
