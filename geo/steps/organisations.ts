/** Bodies as points: near their seat where that is known, else in the middle of their town, else without a place. */

import { round4 } from '@/domain/round4'
import type { Artefacts } from '@/domain/schema/artefacts'
import { sortedBy, sortedSet } from './order'
import { placeFinder } from './places'
import type { Sources } from './readSources'
import { resolveSeat } from './regionCodes'

type Body = Sources['organisations'][number]
type Feature = Artefacts['organisations']['features'][number]

export function makeOrganisations(sources: Sources): Artefacts['organisations'] {
  const findPlace = placeFinder(sources.places)
  const namedIn = projectsByBody(sources.projects)
  const features = sortedBy(sources.organisations, ({ id }) => id).map((body) => {
    const projects = namedIn.get(body.id) ?? []
    const own = body.sources ?? projects.flatMap((project) => project.sources)
    const { seat, position: _, isTownUnlocated: __, ...facts } = body
    const located = locate(body, findPlace)
    const properties = {
      ...facts,
      otherNames: body.otherNames ?? [],
      regionId: resolveSeat(seat, sources.regions),
      positionBasis: located.positionBasis,
      projects: sortedSet(projects.map(({ id }) => id)),
      sources: sortedSet(own),
    }
    return { type: 'Feature', id: body.id, geometry: located.geometry, properties } as unknown as Feature
  })
  return { type: 'FeatureCollection', features }
}

function locate(body: Body, findPlace: ReturnType<typeof placeFinder>) {
  if (body.position) return { geometry: point(body.position), positionBasis: 'address-approx' }
  const place = body.town === undefined || body.isTownUnlocated ? undefined : findPlace(body.country, body.town)
  return place ? { geometry: point(place.position), positionBasis: 'town' } : { geometry: null, positionBasis: 'none' }
}

export function point([lon, lat]: [number, number]): { type: 'Point'; coordinates: [number, number] } {
  return { type: 'Point', coordinates: [round4(lon), round4(lat)] }
}

function projectsByBody(projects: Sources['projects']): ReadonlyMap<string, Sources['projects'][number][]> {
  const byBody = new Map<string, Sources['projects'][number][]>()
  for (const project of projects)
    for (const { organisation } of project.partners)
      byBody.set(organisation, [...(byBody.get(organisation) ?? []), project])
  return byBody
}
