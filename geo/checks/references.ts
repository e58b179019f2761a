/** What a record points at must exist: regions, domains, organisations, projects, places, indicators. */

import { sourcePaths } from '../sourceSchemas'
import { placeFinder } from '../steps/places'
import type { Sources } from '../steps/readSources'
import { resolveRegionCode, resolveSeat } from '../steps/regionCodes'
import type { Problem } from './problem'

export function checkReferences(sources: Sources): Problem[] {
  return [
    ...checkRegionCodes(sources),
    ...checkProgrammeAreas(sources),
    ...checkDomains(sources),
    ...checkOrganisationLinks(sources),
    ...checkTowns(sources),
    ...checkIndicatorIds(sources),
  ]
}

function checkRegionCodes({ regions, ...sources }: Sources): Problem[] {
  const isKnown = (code: string) => resolveRegionCode(code, regions).regionIds.length > 0
  const isBase = (id: string) => regions.some((region) => region.kind === 'base' && region.id === id)
  const isRegion = (id: string) => regions.some((region) => region.id === id)
  const isSeat = (code: string) => isKnown(code) && resolveSeat(code, regions) !== undefined
  const unknown = (file: string, id: string, code: string, fix: string): Problem => ({
    file,
    id,
    wrong: `The region "${code}" is unknown.`,
    fix,
  })
  const codeFix = 'Use a region of regions/regions.json, a country, or a code that geo/steps/regionCodes.ts resolves.'
  const seatFix = 'Use a code that stands for exactly one base region, or leave it out if the seat is outside the area.'
  return [
    ...sources.priorities
      .filter(({ publishedFor }) => !isKnown(publishedFor))
      .map(({ id, publishedFor }) => unknown(sourcePaths.priorities, id, publishedFor, codeFix)),
    ...sources.missing
      .filter(({ regionId }) => !isBase(regionId))
      .map(({ regionId }) => unknown(sourcePaths.missing, regionId, regionId, codeFix)),
    ...sources.regionMap
      .filter(({ regionId }) => !isRegion(regionId))
      .map(({ regionId }) => unknown(sourcePaths.regionMap, regionId, regionId, codeFix)),
    ...sources.places
      .filter(({ regionId }) => regionId !== undefined && !isBase(regionId))
      .map(({ id, regionId }) => unknown(sourcePaths.places, id, String(regionId), codeFix)),
    ...sources.organisations
      .filter(({ seat }) => seat !== undefined && !isSeat(seat))
      .map(({ id, seat }) => unknown(sourcePaths.organisations, id, String(seat), seatFix)),
    ...sources.projects.flatMap(({ id, partners }) =>
      partners
        .filter(({ site }) => site !== undefined && site !== 'unknown' && !isSeat(site))
        .map(({ site }) => unknown(sourcePaths.projects, id, String(site), seatFix)),
    ),
    ...sources.events.flatMap(({ id, takingPart }) =>
      takingPart.filter((code) => !isSeat(code)).map((code) => unknown(sourcePaths.events, id, code, seatFix)),
    ),
  ]
}

function checkProgrammeAreas({ programmes, regions }: Sources): Problem[] {
  const base = new Set(regions.filter(({ kind }) => kind === 'base').map(({ id }) => id))
  return programmes.flatMap(({ id, partlyInArea }) =>
    partlyInArea
      .filter((region) => !base.has(region))
      .map((region) => ({
        file: sourcePaths.programmes,
        id,
        wrong: `The region "${region}" is unknown.`,
        fix: 'Use a base region of regions/regions.json.',
      })),
  )
}

function checkDomains(sources: Sources): Problem[] {
  const known = new Set(sources.taxonomy.map(({ id }) => id))
  const empty = sources.priorities
    .filter(({ domains }) => domains.length === 0)
    .map(({ id }) => ({
      file: sourcePaths.priorities,
      id,
      wrong: 'The priority has no domain.',
      fix: 'Class it into one to three domains of taxonomy/taxonomy.json.',
    }))
  const unknown = (['priorities', 'projects', 'events'] as const).flatMap((name) =>
    sources[name].flatMap(({ id, domains }) =>
      domains
        .filter((domain) => !known.has(domain))
        .map((domain) => ({
          file: sourcePaths[name],
          id,
          wrong: `The domain "${domain}" is not in the taxonomy.`,
          fix: `Use one of: ${[...known].join(', ')}; or add it to taxonomy/taxonomy.json.`,
        })),
    ),
  )
  return [...empty, ...unknown]
}

function checkOrganisationLinks({ organisations, projects, events, regions }: Sources): Problem[] {
  const bodies = new Set(organisations.map(({ id }) => id))
  const projectIds = new Set(projects.map(({ id }) => id))
  const orphan = (file: string, id: string, what: string, path: string): Problem => ({
    file,
    id,
    wrong: `${what} does not exist.`,
    fix: `Add it to ${path}, or mend the id.`,
  })
  return [
    ...projects.flatMap(({ id, partners }) =>
      partners
        .filter(({ organisation }) => !bodies.has(organisation))
        .map(({ organisation }) =>
          orphan(sourcePaths.projects, id, `The organisation "${organisation}"`, sourcePaths.organisations),
        ),
    ),
    ...projects.flatMap(({ id, partners }) =>
      partners
        .filter(({ organisation }, index) => partners.findIndex((other) => other.organisation === organisation) < index)
        .map(({ organisation }) => ({
          file: sourcePaths.projects,
          id,
          wrong: `The organisation "${organisation}" is listed twice.`,
          fix: 'Keep one entry; put another spelling into the organisation’s otherNames.',
        })),
    ),
    ...events
      .filter(({ project }) => project !== undefined && !projectIds.has(project))
      .map(({ id, project }) => orphan(sourcePaths.events, id, `The project "${project}"`, sourcePaths.projects)),
    ...regions
      .filter(({ overlayFor }) => overlayFor !== undefined && !bodies.has(overlayFor))
      .map(({ id, overlayFor }) =>
        orphan(sourcePaths.regions, id, `The organisation "${overlayFor}"`, sourcePaths.organisations),
      ),
  ]
}

function checkTowns({ places, organisations, events }: Sources): Problem[] {
  const find = placeFinder(places)
  const ids = new Set(places.map(({ id }) => id))
  return [
    ...organisations
      .filter(({ town, position, isTownUnlocated }) => town !== undefined && !position && !isTownUnlocated)
      .filter(({ country, town }) => !find(country, String(town)))
      .map(({ id, town, country }) => ({
        file: sourcePaths.organisations,
        id,
        wrong: `The town "${town}" (${country}) is not in places/places.json, so the body would miss from the map.`,
        fix: 'Add the town, or set "isTownUnlocated": true to accept that it isn’t drawn.',
      })),
    ...events
      .filter(({ placeId }) => placeId !== undefined && !ids.has(placeId))
      .map(({ id, placeId }) => ({
        file: sourcePaths.events,
        id,
        wrong: `The place "${placeId}" does not exist.`,
        fix: 'Use an id of places/places.json, or leave placeId out.',
      })),
  ]
}

function checkIndicatorIds({ indicators, indicatorValues, regionMap }: Sources): Problem[] {
  const known = new Set(indicators.map(({ id }) => id))
  const problem = (file: string, id: string, indicator: string): Problem => ({
    file,
    id,
    wrong: `The indicator "${indicator}" does not exist.`,
    fix: `Add it to ${sourcePaths.indicators}, or mend the id.`,
  })
  return [
    ...indicatorValues
      .filter(({ indicatorId }) => !known.has(indicatorId))
      .map(({ indicatorId, publishedRegion }) =>
        problem(sourcePaths.indicatorValues, `${indicatorId} ${publishedRegion}`, indicatorId),
      ),
    ...regionMap.flatMap(({ regionId, overrides, noValueFor }) =>
      [...Object.keys(overrides ?? {}), ...(noValueFor ?? [])]
        .filter((indicator) => !known.has(indicator))
        .map((indicator) => problem(sourcePaths.regionMap, regionId, indicator)),
    ),
  ]
}
