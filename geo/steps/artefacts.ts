/** All artefacts from all sources. Pure: the same sources give the same artefacts. */
import { decodeShapes, type Grid } from '@/domain/compact/shapes'
import type { Artefacts } from '@/domain/schema/artefacts'
import { toTheEnd } from '@/domain/toTheEnd'
import { makeAbout } from './about'
import { makeBorders } from './borders'
import { makeShapesFile } from './compact/shapes'
import { makeEvents } from './events'
import { makeIndicators } from './indicators'
import { makeLinks } from './links'
import { sortedBy } from './order'
import { makeOrganisations } from './organisations'
import { makePlaces } from './places'
import { makePriorities } from './priorities'
import { makeProgrammes } from './programmes'
import { makeProjects } from './projects'
import type { Sources } from './readSources'
import { makeLabels, makeLand, makeRegions } from './regions'

export function makeArtefacts(sources: Sources): Artefacts {
  const { regions, land, borders } = makeShapes(sources)
  const priorities = makePriorities(sources)
  const projects = makeProjects(sources)
  const events = makeEvents(sources)
  return {
    sources: { sources: sortedBy(sources.sources, ({ id }) => id) } as Artefacts['sources'],
    taxonomy: {
      domains: sortedBy(sources.taxonomy, ({ id }) => id),
      note: sources.area.taxonomyNote,
    } as Artefacts['taxonomy'],
    places: makePlaces(sources),
    regions,
    land,
    borders,
    labels: makeLabels(sources),
    organisations: makeOrganisations(sources),
    events,
    priorities,
    projects,
    indicators: makeIndicators(sources),
    links: makeLinks({ regions, priorities, projects, events }),
    about: makeAbout(sources.about),
    programmes: makeProgrammes(sources),
  }
}

/** By way of the topology that the app loads, so that in both forms each ring begins at the same corner. */
function makeShapes(sources: Sources) {
  const made = { regions: makeRegions(sources), land: makeLand(sources), borders: makeBorders(sources.boundaries) }
  return toTheEnd(decodeShapes(makeShapesFile(made, gridOf(sources))))
}

/** On which the boundaries were drawn. */
export function gridOf({ boundaries }: Sources): Grid | undefined {
  const { transform } = boundaries
  return (
    transform && {
      scale: [transform.scale[0], transform.scale[1]],
      translate: [transform.translate[0], transform.translate[1]],
    }
  )
}
