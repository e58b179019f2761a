import type { Catalogue, Region } from './catalogue'
import type { Selection } from './filter'
import type { LinkId, RegionId } from './ids'
import { linkEnds } from './ids'
import type { RegionProperties } from './schema/geometry'
import { type Labels, type Language, languages } from './schema/vocabulary'

/** In English the English name; in other languages theirs where one is in use, else the name that the region itself uses. */
export function regionLabels({ name, nameLocal, exonyms }: RegionProperties): Labels {
  const own = Object.fromEntries(languages.map((language) => [language, nameLocal]))
  return { ...own, ...exonyms, en: name }
}

export function regionName({ labels, name }: Pick<Region, 'labels' | 'name'>, language: Language): string {
  return labels[language] ?? name
}

/** A base region or an overlay. */
export function findRegion(catalogue: Catalogue, id: RegionId): Region | undefined {
  return catalogue.regions.get(id) ?? catalogue.overlays.get(id)
}

/** Both ends, an id standing for a region that the catalogue doesn't have. */
export function linkName(catalogue: Catalogue, id: LinkId, language: Language): string {
  const nameOf = (end: RegionId) => {
    const region = findRegion(catalogue, end)
    return region ? regionName(region, language) : end
  }
  return linkEnds(id).map(nameOf).join(' – ')
}

/** What the selected thing is called; `undefined` where the catalogue doesn't have it. */
export function selectionName(catalogue: Catalogue, selection: Selection, language: Language): string | undefined {
  switch (selection.kind) {
    case 'region': {
      const region = findRegion(catalogue, selection.id)
      return region && regionName(region, language)
    }
    case 'link':
      return catalogue.links.has(selection.id) ? linkName(catalogue, selection.id, language) : undefined
    case 'org': {
      const organisation = catalogue.organisations.get(selection.id)
      return language === 'en' ? organisation?.name : (organisation?.nameLocal ?? organisation?.name)
    }
    case 'project':
      return catalogue.projects.get(selection.id)?.acronym
    case 'priority':
      return catalogue.priorities.get(selection.id)?.title
    case 'event':
      return catalogue.events.get(selection.id)?.title
  }
}
