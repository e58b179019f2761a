import { useCatalogue } from '@/data/useCatalogue'
import { memberFields } from '@/domain/consortium/fields'
import type { Team } from '@/domain/consortium/team'
import { recordsOf } from '@/domain/recordsOf'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { useFilter } from '@/view/useFilter'
import { useView } from '@/view/useView'

const fields = ['organisation', 'teamRole', 'country', 'region', 'side', 'roles', 'website', 'domains'] as const

export interface MemberTable {
  readonly titles: readonly string[]
  /** One for each organisation, with as many cells; `null` where nothing is known. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly (string | null)[] }[]
  /** Names of regions in which a partner is still sought. */
  readonly openPlaces: readonly string[]
}

/** What forms ask of each partner, in the reader's language: for the page to print and the file alike. */
export function useMemberTable(team: Team): MemberTable {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const catalogue = useCatalogue()
  const { showUnverified } = useFilter()
  const lead = useView((view) => view.lead)
  const rows = memberFields(catalogue, team, lead, showUnverified).map(
    ({ organisation, isLead, region, roles, website, domains }) => ({
      id: organisation.id,
      cells: [
        organisation.name,
        // While no lead is chosen every role is open.
        lead === null ? null : text(isLead ? 'role.lead' : 'role.partner'),
        format.country(organisation.country),
        region && label(region.labels),
        text(`helix.${organisation.helix}`),
        roles.map(({ role, projects }) => `${text(`role.${role}`)}: ${projects}`).join('; ') || null,
        website && (website.isUnverified ? `${website.href} (${text('evidence.unverified')})` : website.href),
        recordsOf(catalogue.domains, domains)
          .map(({ labels }) => label(labels))
          .join('; ') || null,
      ],
    }),
  )
  const open = team.places.filter(({ organisations }) => organisations.length === 0)
  return {
    titles: fields.map((field) => text(`team.field.${field}`)),
    rows,
    openPlaces: open.map(({ region }) => `${label(region.labels)}, ${format.country(region.country)}`),
  }
}
