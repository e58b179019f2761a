import type { Catalogue, Link } from './catalogue'
import type { Selection } from './filter'
import type { EventId, LinkId, OrganisationId, ProjectId, RegionId } from './ids'
import { linkId } from './ids'
import type { LinkFilter } from './seenLinks'
import { seenLinks } from './seenLinks'

export interface Relation {
  readonly regions: ReadonlySet<RegionId>
  readonly links: ReadonlySet<LinkId>
}

/** What belongs to the selected thing. A selected link is there whatever the filter says; others only if it shows them. */
export function relationOf(catalogue: Catalogue, selection: Selection, filter: LinkFilter): Relation {
  switch (selection.kind) {
    case 'region':
      return ofRegion(catalogue, selection.id, filter)
    case 'link':
      return ofLink(catalogue, selection.id)
    case 'org':
      return ofOrganisation(catalogue, selection.id, filter)
    case 'project':
      return ofProject(catalogue, selection.id, filter)
    case 'priority':
      return collect(catalogue.priorities.get(selection.id)?.regionIds ?? [], [])
    case 'event':
      return ofEvent(catalogue, selection.id, filter)
  }
}

function ofRegion(catalogue: Catalogue, id: RegionId, filter: LinkFilter): Relation {
  const ids = (catalogue.linksByRegion.get(id) ?? []).map((link) => link.id)
  return collect([id], shown(catalogue, ids, filter))
}

function ofLink(catalogue: Catalogue, id: LinkId): Relation {
  const link = catalogue.links.get(id)
  return collect([], link ? [link] : [])
}

/** Its seat, the regions of its partners, and the links from its seat that one of its projects stands behind. */
function ofOrganisation(catalogue: Catalogue, id: OrganisationId, filter: LinkFilter): Relation {
  const organisation = catalogue.organisations.get(id)
  const projects = new Set(organisation?.projects ?? [])
  const partners = [...projects].flatMap((project) => regionsOfProject(catalogue, project))
  const seat = organisation?.regionId
  if (!seat) return collect(partners, [])
  const pairs = partners.map((other) => linkId(seat, other))
  const links = shown(catalogue, pairs, filter).filter((link) => link.projects.some((one) => projects.has(one)))
  return collect([seat, ...partners], links)
}

function ofProject(catalogue: Catalogue, id: ProjectId, filter: LinkFilter): Relation {
  const regions = regionsOfProject(catalogue, id)
  const links = shown(catalogue, pairsOf(regions), filter).filter((link) => link.projects.includes(id))
  return collect(regions, links)
}

function ofEvent(catalogue: Catalogue, id: EventId, filter: LinkFilter): Relation {
  const regions = catalogue.events.get(id)?.regionIds ?? []
  const links = shown(catalogue, pairsOf(regions), filter).filter((link) => link.events.includes(id))
  return collect(regions, links)
}

function regionsOfProject(catalogue: Catalogue, id: ProjectId): readonly RegionId[] {
  const partners = catalogue.projects.get(id)?.partners ?? []
  return [...new Set(partners.flatMap(({ regionId }) => (regionId ? [regionId] : [])))]
}

function pairsOf(regions: readonly RegionId[]): readonly LinkId[] {
  return regions.flatMap((one, index) => regions.slice(index + 1).map((other) => linkId(one, other)))
}

function shown(catalogue: Catalogue, ids: readonly LinkId[], filter: LinkFilter): readonly Link[] {
  return seenLinks(catalogue, ids, filter).map(({ link }) => link)
}

function collect(regions: readonly RegionId[], links: readonly Link[]): Relation {
  return {
    regions: new Set([...regions, ...links.flatMap(({ a, b }) => [a, b])]),
    links: new Set(links.map(({ id }) => id)),
  }
}
