/** All artefacts from all sources. Pure: the same sources give the same artefacts. */
import type { Artefacts } from '@/domain/schema/artefacts'
import { makeAbout } from './about'
import { makeBorders } from './borders'
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
  const regions = makeRegions(sources)
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
    land: makeLand(sources),
    borders: makeBorders(sources.boundaries),
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
