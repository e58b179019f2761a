/** Questions to begin with, found in the data, so that each has an answer there. */
import type { Catalogue, Link, Region } from './catalogue'
import { linkKinds } from './filter'
import { compareText } from './grouping'
import type { DomainId, LinkId, RegionId } from './ids'
import { memoise } from './memoise'
import type { LinkFilter } from './seenLinks'
import { domainSets, whiteSpaceOf } from './whiteSpace'

export type Question =
  /** Who else has this domain? */
  | { readonly kind: 'shares'; readonly region: RegionId; readonly domain: DomainId }
  /** What have the two done together? */
  | { readonly kind: 'joins'; readonly link: LinkId; readonly ends: readonly [RegionId, RegionId] }
  /** Who would be a new partner? */
  | { readonly kind: 'partners'; readonly region: RegionId }

/** A domain that fewer others share is soon answered, one that most share is no question. */
const fewestSharing = 5

/**
 * One of each kind as far as the data have it, about different partner regions: where one of them names the most domains
 * itself, the one among these that fewest share (at least five); the pair abroad with most in common on record; the one
 * most like a region abroad with which nothing is on record.
 */
export const questionsOf = memoise(
  (catalogue: Catalogue): readonly Question[] => {
    const partners = [...catalogue.regions.values()].filter(({ isPartner }) => isPartner)
    const shares = sharesQuestion(catalogue, partners)
    const others = partners.filter(({ id }) => id !== shares?.region)
    const joins = joinsQuestion(catalogue, others)
    const left = others.filter(({ id }) => joins === undefined || !isEnd(joins.ends, id))
    return [shares, joins, partnersQuestion(catalogue, left)].filter((question) => question !== undefined)
  },
  (catalogue) => [catalogue],
)

const isEnd = ([a, b]: readonly [RegionId, RegionId], id: RegionId) => id === a || id === b

function sharesQuestion(catalogue: Catalogue, partners: readonly Region[]) {
  const sets = domainSets(catalogue, null, true)
  const counts = new Map<DomainId, number>()
  for (const set of sets.values()) for (const domain of set) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  const count = (domain: DomainId) => counts.get(domain) ?? 0
  const [asked] = partners
    .map(({ id }) => ({ id, domains: ownDomains(catalogue, id, sets.get(id)).filter((d) => count(d) > fewestSharing) }))
    .sort((one, other) => other.domains.length - one.domains.length || compareText(one.id, other.id))
  const [domain] = asked?.domains.sort((one, other) => count(one) - count(other) || compareText(one, other)) ?? []
  return asked && domain ? ({ kind: 'shares', region: asked.id, domain } as const) : undefined
}

/** Of the domains that count, those named by a priority of the region's own, not only of its country. */
function ownDomains(catalogue: Catalogue, region: RegionId, counted: ReadonlySet<DomainId> | undefined) {
  const own = (catalogue.prioritiesByRegion.get(region) ?? []).filter(({ publishedFor }) => publishedFor === region)
  return [...new Set(own.flatMap(({ domains }) => domains))].filter((domain) => counted?.has(domain))
}

function joinsQuestion(catalogue: Catalogue, partners: readonly Region[]) {
  const ids = new Set(partners.map(({ id }) => id))
  const evidence = ({ projects, events }: Link) => projects.length + events.length
  const country = (id: RegionId) => catalogue.regions.get(id)?.country
  const [link] = [...ids]
    .flatMap((id) => catalogue.linksByRegion.get(id) ?? [])
    .filter(({ a, b }) => ids.has(a) && ids.has(b) && country(a) !== country(b))
    .filter(({ projects }) => projects.length > 0)
    .sort((one, other) => evidence(other) - evidence(one) || compareText(one.id, other.id))
  return link && ({ kind: 'joins', link: link.id, ends: [link.a, link.b] } as const)
}

function partnersQuestion(catalogue: Catalogue, partners: readonly Region[]) {
  const gaps = partners.flatMap(({ id }) =>
    whiteSpaceOf(catalogue, everything, id)
      .slice(0, 1)
      .map(({ link }) => ({ id, link })),
  )
  const [gap] = gaps.sort(
    (one, other) => (other.link.affinity ?? 0) - (one.link.affinity ?? 0) || compareText(one.link.id, other.link.id),
  )
  return gap && ({ kind: 'partners', region: gap.id } as const)
}

/** Narrows nothing. */
const everything: LinkFilter = {
  domains: [],
  match: 'any',
  period: null,
  countries: [],
  showUnverified: true,
  linkKinds,
  years: null,
  minEvidence: 1,
  linkScope: 'all',
  selection: null,
  whiteSpace: true,
  points: [],
  helix: [],
  roles: [],
}
