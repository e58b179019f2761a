import type { Link } from './catalogue'
import { compareText } from './grouping'

const evidenceOf = (link: Link) => link.projects.length + link.events.length

/** More alike first, then by id: the order among links with the same evidence. */
export function byAffinity(one: Link, other: Link): number {
  return (other.affinity ?? -1) - (one.affinity ?? -1) || compareText(one.id, other.id)
}

/** Most evidence first, then affinity, then id. */
export function byLinkStrength(one: Link, other: Link): number {
  return evidenceOf(other) - evidenceOf(one) || byAffinity(one, other)
}
