import type { Catalogue, Link } from './catalogue'
import type { Selection } from './filter'
import type { LinkId, RegionId } from './ids'
import { recordsOf } from './recordsOf'
import type { LinkFilter } from './seenLinks'
import { seenLinks } from './seenLinks'
import { linksOfSelection, regionsOfProject } from './selectionLinks'

export interface Relation {
  readonly regions: ReadonlySet<RegionId>
  readonly links: ReadonlySet<LinkId>
}

/** What belongs to the selected thing. A selected link is there whatever the filter says; others only if it shows them. */
export function relationOf(catalogue: Catalogue, selection: Selection, filter: LinkFilter): Relation {
  const regions = regionsOf(catalogue, selection)
  if (selection.kind === 'link') return collect(regions, recordsOf(catalogue.links, [selection.id]))
  const shown = seenLinks(catalogue, linksOfSelection(catalogue, selection), filter)
  return collect(
    regions,
    shown.map(({ link }) => link),
  )
}

/** Regions that belong to it whether a link joins them or not. */
function regionsOf(catalogue: Catalogue, selection: Selection): readonly RegionId[] {
  switch (selection.kind) {
    case 'region':
      return [selection.id]
    case 'link':
      return []
    case 'org': {
      const { regionId: seat, projects = [] } = catalogue.organisations.get(selection.id) ?? {}
      const partners = projects.flatMap((project) => regionsOfProject(catalogue, project))
      return seat ? [seat, ...partners] : partners
    }
    case 'project':
      return regionsOfProject(catalogue, selection.id)
    case 'priority':
      return catalogue.priorities.get(selection.id)?.regionIds ?? []
    case 'event':
      return catalogue.events.get(selection.id)?.regionIds ?? []
  }
}

function collect(regions: readonly RegionId[], links: readonly Link[]): Relation {
  return {
    regions: new Set([...regions, ...links.flatMap(({ a, b }) => [a, b])]),
    links: new Set(links.map(({ id }) => id)),
  }
}
