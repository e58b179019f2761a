import type { Organisation, Role } from './schema/organisations'

const rank = { lead: 0, partner: 1, associated: 2 } as const satisfies Record<Role, number>

/** Lead partner, partners, associated; bodies without a role in the area's own project come last. */
export function byGosmartRole(a: Organisation, b: Organisation): number {
  const rankOf = ({ gosmartRole }: Organisation) => (gosmartRole === undefined ? 3 : rank[gosmartRole])
  return rankOf(a) - rankOf(b)
}

/** Among bodies of the same role: those in most projects first, then by name. */
export function byRoleThenProjects(a: Organisation, b: Organisation): number {
  return byGosmartRole(a, b) || b.projects.length - a.projects.length || a.name.localeCompare(b.name)
}
