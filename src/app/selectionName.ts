import type { Catalogue } from '@/domain/catalogue'
import type { Selection } from '@/domain/filter'

/** What the selected thing is called; `undefined` where the data doesn't have it (an old or mistyped link). */
export function selectionName(catalogue: Catalogue, selection: Selection): string | undefined {
  switch (selection.kind) {
    case 'region':
      return (catalogue.regions.get(selection.id) ?? catalogue.overlays.get(selection.id))?.name
    case 'link': {
      const link = catalogue.links.get(selection.id)
      const ends = link === undefined ? [] : [link.a, link.b].map((id) => catalogue.regions.get(id)?.name ?? id)
      return ends.length === 0 ? undefined : ends.join(' – ')
    }
    case 'org':
      return catalogue.organisations.get(selection.id)?.name
    case 'project':
      return catalogue.projects.get(selection.id)?.acronym
    case 'priority':
      return catalogue.priorities.get(selection.id)?.title
    case 'event':
      return catalogue.events.get(selection.id)?.title
  }
}
