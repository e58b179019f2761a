import { useCatalogue } from '@/data/useCatalogue'
import type { Project, ProjectPartner } from '@/domain/schema/projects'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { Table } from '@/ui/Table'
import { PlaceLink } from './PlaceLink'
import { RecordLink } from './RecordLink'

/** Who took part, with role and seat, in the order of the source: the lead first. */
export function PartnerTable({ project }: { readonly project: Project }) {
  const text = useText()
  const columns = [
    { id: 'organisation', name: text('about.partners.organisation') },
    { id: 'place', name: text('about.partners.seat') },
    { id: 'role', name: text('about.partners.role') },
  ]
  const count = (isPartner: boolean) =>
    project.partners.filter(({ role }) => (role !== 'associated') === isPartner).length
  const countries = new Set(project.partners.map(({ country }) => country)).size
  const counts = { partners: count(true), associated: count(false), countries }
  return (
    <>
      <Table
        caption={text('about.partners.count', counts)}
        columns={columns}
        rows={project.partners.map((partner) => ({
          id: partner.organisationId,
          cells: [
            <PartnerName key="name" partner={partner} />,
            <PartnerSeat key="seat" partner={partner} />,
            text(`role.${partner.role}`),
          ],
        }))}
      />
      {!project.isPartnerListComplete && <Note kind="caveat">{text('project.partnersIncomplete')}</Note>}
    </>
  )
}

function PartnerName({ partner: { organisationId: id, nameAsListed } }: { readonly partner: ProjectPartner }) {
  const name = useCatalogue().organisations.get(id)?.name ?? nameAsListed
  return <RecordLink target={{ kind: 'org', id }}>{name}</RecordLink>
}

function PartnerSeat({ partner: { regionId, country } }: { readonly partner: ProjectPartner }) {
  const format = useFormat()
  return (
    <>
      {regionId !== undefined && (
        <>
          <PlaceLink code={regionId} />,{' '}
        </>
      )}
      {format.country(country)}
    </>
  )
}
