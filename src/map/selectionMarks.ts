import type { Catalogue, LonLat } from '@/domain/catalogue'
import type { Selection } from '@/domain/filter'
import type { RegionId } from '@/domain/ids'
import { type Ranked, rankedRegions } from './rankedMarks'

/** An overlay shows with its organisation, with the region of that organisation's seat, or selected itself. */
export function shownOverlays(catalogue: Catalogue, selection: Selection | null): readonly RegionId[] {
  if (!selection) return []
  return [...catalogue.overlays.values()]
    .filter(({ id, overlayFor }) => {
      if (selection.id === id || selection.id === overlayFor) return true
      const seat = overlayFor && catalogue.organisations.get(overlayFor)?.regionId
      return selection.kind === 'region' && selection.id === seat
    })
    .map(({ id }) => id)
}

/** Partner regions, the ends of the selection and what is numbered, sorted. */
export function namedRegions(
  catalogue: Catalogue,
  selection: Selection | null,
  ranked: Ranked | null,
): readonly RegionId[] {
  const partners = [...catalogue.regions.values()].filter(({ isPartner }) => isPartner).map(({ id }) => id)
  return [...new Set([...partners, ...regionsOfSelection(catalogue, selection), ...rankedRegions(ranked)])].sort()
}

/** Regions that the selection lies in or joins. */
export function regionsOfSelection(catalogue: Catalogue, selection: Selection | null): readonly RegionId[] {
  switch (selection?.kind) {
    case 'region':
      return [selection.id]
    case 'link': {
      const link = catalogue.links.get(selection.id)
      return link ? [link.a, link.b] : []
    }
    case 'org': {
      const region = catalogue.organisations.get(selection.id)?.regionId
      return region ? [region] : []
    }
    default:
      return []
  }
}

/** Nothing for what spreads over the whole area (a project, a national priority): it moves no camera. */
export function selectedPlaces(catalogue: Catalogue, selection: Selection | null): readonly LonLat[] {
  if (selection?.kind === 'org') {
    const seat = catalogue.organisationPositions.get(selection.id)
    if (seat) return [seat]
  }
  if (selection?.kind === 'event') {
    const place = catalogue.eventPositions.get(selection.id)
    return place ? [place] : []
  }
  return regionsOfSelection(catalogue, selection).flatMap((id) => {
    const region = catalogue.regions.get(id) ?? catalogue.overlays.get(id)
    if (!region) return []
    const [west, south, east, north] = region.bbox
    return selection?.kind === 'region'
      ? ([
          [west, south],
          [east, south],
          [east, north],
          [west, north],
        ] satisfies LonLat[])
      : [region.labelPoint]
  })
}
