/** Which links a selection could have by the data alone, before any filter; the ground of `related.ts` and of the scope of links. */
import type { Catalogue, Link } from './catalogue'
import type { Selection } from './filter'
import type { LinkId, OrganisationId, ProjectId, RegionId } from './ids'
import { linkId } from './ids'
import { memoise } from './memoise'
import { recordsOf } from './recordsOf'

/** Ids of the links, each once; none for a priority, which joins nobody. */
export const linksOfSelection = memoise(
  (catalogue: Catalogue, selection: Selection): ReadonlySet<LinkId> =>
    new Set(linksOf(catalogue, selection).map(({ id }) => id)),
  (catalogue, { kind, id }) => [catalogue, kind, id],
)

function linksOf(catalogue: Catalogue, selection: Selection): readonly Link[] {
  switch (selection.kind) {
    case 'region':
      return catalogue.linksByRegion.get(selection.id) ?? []
    case 'link':
      return recordsOf(catalogue.links, [selection.id])
    case 'org':
      return ofOrganisation(catalogue, selection.id)
    case 'project':
      return between(catalogue, regionsOfProject(catalogue, selection.id)).filter(({ projects }) =>
        projects.includes(selection.id),
      )
    case 'event':
      return between(catalogue, catalogue.events.get(selection.id)?.regionIds ?? []).filter(({ events }) =>
        events.includes(selection.id),
      )
    case 'priority':
      return []
  }
}

/** From its seat, where one of its projects stands behind them. */
function ofOrganisation(catalogue: Catalogue, id: OrganisationId): readonly Link[] {
  const { regionId: seat, projects = [] } = catalogue.organisations.get(id) ?? {}
  if (!seat) return []
  const own = new Set(projects)
  const others = new Set(projects.flatMap((project) => regionsOfProject(catalogue, project)))
  const pairs = [...others].map((other) => linkId(seat, other))
  return recordsOf(catalogue.links, pairs).filter((link) => link.projects.some((project) => own.has(project)))
}

/** Regions of its partners, each once. */
export function regionsOfProject(catalogue: Catalogue, id: ProjectId): readonly RegionId[] {
  const partners = catalogue.projects.get(id)?.partners ?? []
  return [...new Set(partners.flatMap(({ regionId }) => (regionId ? [regionId] : [])))]
}

function between(catalogue: Catalogue, regions: readonly RegionId[]): readonly Link[] {
  const pairs = regions.flatMap((one, index) => regions.slice(index + 1).map((other) => linkId(one, other)))
  return recordsOf(catalogue.links, pairs)
}
