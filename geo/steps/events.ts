/** Events as points in their town; online ones, and those of which only the region is told, have no place. */
import type { Artefacts } from '@/domain/schema/artefacts'
import { sortedBy, sortedSet } from './order'
import { point } from './organisations'
import type { Sources } from './readSources'
import { resolveSeat } from './regionCodes'

export function makeEvents({ events, places, regions }: Sources): Artefacts['events'] {
  const placeById = new Map(places.map((place) => [place.id, place]))
  const features = sortedBy(events, ({ id }) => id).map(({ placeId, takingPart, ...event }) => {
    const place = placeId === undefined ? undefined : placeById.get(placeId)
    const properties = {
      ...event,
      positionBasis: place ? 'town' : 'none',
      regionIds: sortedSet(takingPart.flatMap((code) => resolveSeat(code, regions) ?? [])),
      domains: sortedSet(event.domains),
      sources: sortedSet(event.sources),
    }
    return { type: 'Feature', id: event.id, geometry: place ? point(place.position) : null, properties }
  })
  return { type: 'FeatureCollection', features } as unknown as Artefacts['events']
}

/** Years from start to end; empty for an undated event. */
export function eventYears({ start, end }: { start?: string | undefined; end?: string | undefined }): number[] {
  return [...new Set([start, end].flatMap((date) => (date === undefined ? [] : [Number(date.slice(0, 4))])))]
}
