import { useCatalogue } from '@/data/useCatalogue'
import type { Organisation } from '@/domain/schema/organisations'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { FactList, type FactRow } from '@/ui/FactList'
import { SelectLink } from '@/ui/SelectLink'
import { WebsiteLink } from '@/ui/WebsiteLink'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'

export function OrganisationFacts({ organisation }: { readonly organisation: Organisation }) {
  const text = useText()
  const format = useFormat()
  const { town, country, standsFor, positionBasis, otherNames } = organisation
  const seat = [town, format.country(country)].filter(Boolean).join(', ')
  const rows: readonly (FactRow | false)[] = [
    { id: 'seat', term: text('organisation.seat'), value: seat },
    { id: 'region', term: text('organisation.region'), value: <RegionOfSeat organisation={organisation} /> },
    standsFor !== undefined && {
      id: 'standsFor',
      term: text('organisation.standsFor'),
      value: format.country(standsFor),
    },
    { id: 'position', term: text('organisation.onMap'), value: text(`organisation.position.${positionBasis}`) },
    { id: 'website', term: text('organisation.website'), value: <Website organisation={organisation} /> },
    otherNames.length > 0 && {
      id: 'otherNames',
      term: text('organisation.otherNames'),
      value: otherNames.map((name) => <div key={name}>{name}</div>),
    },
  ]
  return <FactList rows={rows.filter((row) => row !== false)} />
}

function RegionOfSeat({ organisation: { regionId, country } }: { readonly organisation: Organisation }) {
  const text = useText()
  const catalogue = useCatalogue()
  const label = useLabel()
  const linkTo = useSelectionLink()
  const region = regionId && catalogue.regions.get(regionId)
  if (region) return <SelectLink {...linkTo({ kind: 'region', id: region.id })}>{label(region.labels)}</SelectLink>
  return text(catalogue.countries.has(country) ? 'organisation.seatUnknown' : 'organisation.outsideArea')
}

function Website({ organisation: { website, websiteConfidence } }: { readonly organisation: Organisation }) {
  const text = useText()
  const { newTabNote, unverified } = useFactTexts()
  const { showUnverified } = useFilter()
  const isUnverified = websiteConfidence !== 'source'
  if (website === undefined) return text('organisation.noWebsite')
  if (isUnverified && !showUnverified) return text('evidence.unverifiedHidden', { count: 1 })
  return <WebsiteLink href={website} newTabNote={newTabNote} unverified={isUnverified ? unverified : undefined} />
}
