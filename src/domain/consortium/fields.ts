/** What matchmaking forms ask of each partner, as far as it is known. */
import type { Catalogue, Region } from '@/domain/catalogue'
import type { DomainId, OrganisationId } from '@/domain/ids'
import { recordsOf } from '@/domain/recordsOf'
import { type Organisation, type Role, roles } from '@/domain/schema/organisations'
import { type ShownWebsite, shownWebsite } from '@/domain/shownWebsite'
import { domainsDone } from './coverage'
import type { Team } from './team'

export interface MemberFields {
  readonly organisation: Organisation
  readonly isLead: boolean
  readonly region: Region | null
  /** Projects in each role that it had in one, in the order of `roles`. */
  readonly roles: readonly { readonly role: Role; readonly projects: number }[]
  readonly website: ShownWebsite | null
  /** Of its projects, most projects first, then by id. Empty where none is known. */
  readonly domains: readonly DomainId[]
}

/** The lead first, then by id. Regions have no such fields: in them a partner is still sought. */
export function memberFields(
  catalogue: Catalogue,
  team: Team,
  lead: OrganisationId | null,
  showUnverified: boolean,
): readonly MemberFields[] {
  const inOrder = [...team.organisations].sort((one, other) => Number(other.id === lead) - Number(one.id === lead))
  return inOrder.map((organisation) => {
    const done = [...domainsDone(catalogue, organisation)]
    return {
      organisation,
      isLead: organisation.id === lead,
      region: (organisation.regionId && catalogue.regions.get(organisation.regionId)) ?? null,
      roles: rolesOf(catalogue, organisation),
      website: shownWebsite(organisation, showUnverified),
      domains: done.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([domain]) => domain),
    }
  })
}

function rolesOf(catalogue: Catalogue, { id, projects }: Organisation): MemberFields['roles'] {
  const had = recordsOf(catalogue.projects, projects).flatMap(({ partners }) =>
    partners.filter(({ organisationId }) => organisationId === id).map(({ role }) => role),
  )
  return roles
    .map((role) => ({ role, projects: had.filter((one) => one === role).length }))
    .filter((one) => one.projects > 0)
}
