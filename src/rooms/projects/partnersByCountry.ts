import type { CountryCode } from '@/domain/ids'
import type { Role } from '@/domain/schema/organisations'
import type { ProjectPartner } from '@/domain/schema/projects'

export interface CountryPartners {
  readonly country: CountryCode
  readonly partners: readonly ProjectPartner[]
}

const rank = { lead: 0, partner: 1, associated: 2 } as const satisfies Record<Role, number>

function byRoleThenName(a: ProjectPartner, b: ProjectPartner): number {
  return rank[a.role] - rank[b.role] || a.nameAsListed.localeCompare(b.nameAsListed)
}

/** The lead's country first, then by the country's name in the reader's language; within each the lead first. */
export function partnersByCountry(
  partners: readonly ProjectPartner[],
  countryName: (code: CountryCode) => string,
): readonly CountryPartners[] {
  const groups = new Map<CountryCode, ProjectPartner[]>()
  for (const partner of partners) groups.set(partner.country, [...(groups.get(partner.country) ?? []), partner])
  const hasLead = (group: CountryPartners) => group.partners[0]?.role === 'lead'
  return [...groups]
    .map(([country, members]) => ({ country, partners: members.sort(byRoleThenName) }))
    .sort(
      (a, b) => Number(hasLead(b)) - Number(hasLead(a)) || countryName(a.country).localeCompare(countryName(b.country)),
    )
}
