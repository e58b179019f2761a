import type { Organisation } from '@/domain/schema/organisations'
import { shownWebsite } from '@/domain/shownWebsite'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { Badge } from '@/ui/Badge'
import { Note } from '@/ui/Note'
import { RecordItem } from '@/ui/RecordItem'
import { SelectLink } from '@/ui/SelectLink'
import { WebsiteLink } from '@/ui/WebsiteLink'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'

/** A body in the list of its region: who it is, what it does, where to find it. */
export function OrganisationItem({ organisation }: { readonly organisation: Organisation }) {
  const text = useText()
  const linkTo = useSelectionLink()
  const { id, name, helix, town, gosmartRole, projects, description, standsFor } = organisation
  const facts = [text(`helix.${helix}`), town, text('organisation.projectCount', { count: projects.length })]
  return (
    <RecordItem
      title={
        <SelectLink look="title" {...linkTo({ kind: 'org', id })}>
          {name}
        </SelectLink>
      }
      marks={gosmartRole && <Badge kind="strong">{text(`role.gosmart.${gosmartRole}`)}</Badge>}
    >
      <Note>{facts.filter(Boolean).join(' · ')}</Note>
      {standsFor !== undefined && <Note>{text('organisation.standsForCountry')}</Note>}
      {description !== undefined && <p>{description}</p>}
      <Website organisation={organisation} />
    </RecordItem>
  )
}

function Website({ organisation }: { readonly organisation: Organisation }) {
  const { newTabNote, unverified } = useFactTexts()
  const website = shownWebsite(organisation, useFilter().showUnverified)
  if (website === null) return null
  return (
    <WebsiteLink
      href={website.href}
      newTabNote={newTabNote}
      unverified={website.isUnverified ? unverified : undefined}
    />
  )
}
