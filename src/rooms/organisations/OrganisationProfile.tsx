import { useCatalogue } from '@/data/useCatalogue'
import type { OrganisationId } from '@/domain/ids'
import { localLanguage } from '@/domain/localLanguage'
import { recordsOf } from '@/domain/recordsOf'
import type { Organisation } from '@/domain/schema/organisations'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { useUnknownTexts } from '@/i18n/useUnknownTexts'
import { AddToggle } from '@/ui/AddToggle'
import { Badge } from '@/ui/Badge'
import { CopyLink } from '@/ui/CopyLink'
import { Note } from '@/ui/Note'
import { Profile } from '@/ui/Profile'
import { ProfileHeading } from '@/ui/ProfileHeading'
import { SelectLink } from '@/ui/SelectLink'
import { SourceList } from '@/ui/SourceList'
import { UnknownRecord } from '@/ui/UnknownRecord'
import { sharedLink } from '@/view/sharedLink'
import { useTeamToggle } from '@/view/useTeamToggle'
import { useViewLink } from '@/view/useViewLink'
import { OrganisationFacts } from './OrganisationFacts'
import { OrganisationProjects } from './OrganisationProjects'

/** A body that takes part in cooperation: who it is, where it is, in what it takes part. */
export function OrganisationProfile({ id }: { readonly id: OrganisationId }) {
  const text = useText()
  const catalogue = useCatalogue()
  const unknown = useUnknownTexts(id, catalogue.missing.includes('organisations'))
  const facts = useFactTexts()
  const organisation = catalogue.organisations.get(id)
  if (organisation === undefined) {
    return <UnknownRecord kind={text('organisation.kind')} {...unknown} />
  }
  return (
    <Profile>
      <OrganisationHeading organisation={organisation} />
      {organisation.description !== undefined && <p>{organisation.description}</p>}
      <OrganisationFacts organisation={organisation} />
      {organisation.note !== undefined && <Note>{organisation.note}</Note>}
      <SourceList sources={recordsOf(catalogue.sources, organisation.sources)} texts={facts} />
      <OrganisationProjects organisation={organisation} />
    </Profile>
  )
}

function OrganisationHeading({ organisation }: { readonly organisation: Organisation }) {
  const text = useText()
  const facts = useFactTexts()
  const { manifest, regions } = useCatalogue()
  const linkTo = useViewLink()
  const { id, name, nameLocal, country, regionId, helix, gosmartRole } = organisation
  return (
    <ProfileHeading
      kind={text('organisation.kindOf', { side: text(`helix.${helix}`) })}
      title={name}
      localName={nameLocal === name ? undefined : nameLocal}
      localLanguage={localLanguage(country, regionId)}
    >
      {gosmartRole !== undefined && <Badge kind="strong">{text(`role.gosmart.${gosmartRole}`)}</Badge>}
      {regionId !== undefined && regions.has(regionId) && (
        <SelectLink look="chip" {...linkTo({ room: 'match', matchFor: id, selection: null })}>
          {text('region.findPartners')}
        </SelectLink>
      )}
      <AddToggle {...useTeamToggle(id)} add={text('team.add')} added={text('team.added')} name={name} />
      <CopyLink texts={facts} makeLink={() => sharedLink(facts.locale, manifest.release)} />
    </ProfileHeading>
  )
}
