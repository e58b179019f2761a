import type { Catalogue, Geometry, Link, LonLat } from './catalogue'
import { groupBy, groupByEach, indexById } from './grouping'
import { byAffinity, byEvidence } from './linkOrder'
import { byImportance } from './priorityOrder'
import { regionLabels } from './regionName'
import type { Artefacts } from './schema/artefacts'
import type { ArtefactId, Manifest } from './schema/manifest'
import { toTheEnd } from './toTheEnd'

/** Without these there is no atlas. */
export const essentialArtefacts = [
  'sources',
  'taxonomy',
  'regions',
  'land',
  'priorities',
  'links',
  'borders',
] as const satisfies readonly ArtefactId[]
/** Without one of these the rest still works, and says what is missing. */
export const optionalArtefacts = [
  'places',
  'labels',
  'organisations',
  'events',
  'projects',
  'indicators',
] as const satisfies readonly ArtefactId[]
type OptionalArtefact = (typeof optionalArtefacts)[number]

export type CatalogueParts = {
  readonly [K in Exclude<(typeof essentialArtefacts)[number], 'links'>]: Artefacts[K]
} & {
  /** Sorted by id. */
  readonly links: readonly Link[]
} & {
  readonly [K in OptionalArtefact]?: Artefacts[K] | undefined
}

/** Indexes the artefacts once; afterwards nothing searches through lists. */
export function buildCatalogue(manifest: Manifest, parts: CatalogueParts): Catalogue {
  return toTheEnd(catalogueSteps(manifest, parts))
}

/** The same with pauses, for whoever has other things to do in between. */
export function* catalogueSteps(manifest: Manifest, parts: CatalogueParts): Generator<void, Catalogue> {
  const links = yield* indexLinks(parts)
  const organisations = indexOrganisations(parts)
  yield
  const projects = indexProjects(parts)
  yield
  return {
    manifest,
    countries: new Map(manifest.area.countries.map((country) => [country.code, country])),
    domains: indexById(parts.taxonomy.domains),
    sources: indexById(parts.sources.sources),
    places: parts.places?.places ?? [],
    ...indexRegions(parts),
    ...indexPriorities(parts),
    ...organisations,
    ...indexEvents(parts),
    ...projects,
    ...links,
    indicators: indexById(parts.indicators?.indicators ?? []),
    indicatorValues: groupBy(parts.indicators?.values ?? [], (value) => value.regionId),
    geometry: collectGeometry(parts),
    missing: optionalArtefacts.filter((id) => parts[id] === undefined),
  }
}

function indexRegions({ regions }: CatalogueParts) {
  const records = regions.features.map(({ properties }) => ({ ...properties, labels: regionLabels(properties) }))
  return {
    regions: indexById(records.filter(({ kind }) => kind === 'base')),
    overlays: indexById(records.filter(({ kind }) => kind === 'overlay')),
  }
}

function indexPriorities({ priorities: file }: CatalogueParts) {
  const ordered = [...file.priorities].sort(byImportance)
  return {
    priorities: indexById(file.priorities),
    prioritiesByRegion: groupByEach(ordered, (priority) => priority.regionIds),
    missingReasons: new Map(file.missing.map(({ regionId, reason }) => [regionId, reason])),
  }
}

function indexOrganisations({ organisations }: CatalogueParts) {
  const features = organisations?.features ?? []
  const records = features.map((feature) => feature.properties)
  return {
    organisations: indexById(records),
    organisationPositions: positionsById(features),
    organisationsByRegion: groupByEach(records, ({ regionId }) => (regionId ? [regionId] : [])),
  }
}

function indexEvents({ events }: CatalogueParts) {
  const features = events?.features ?? []
  const records = features.map((feature) => feature.properties)
  return {
    events: indexById(records),
    eventPositions: positionsById(features),
    eventsByRegion: groupByEach(records, (event) => event.regionIds),
  }
}

function indexProjects({ projects: file }: CatalogueParts) {
  const projects = file?.projects ?? []
  const regionsOf = (project: (typeof projects)[number]) => [
    ...new Set(project.partners.flatMap(({ regionId }) => (regionId ? [regionId] : []))),
  ]
  return { projects: indexById(projects), projectsByRegion: groupByEach(projects, regionsOf) }
}

function* indexLinks({ links }: CatalogueParts) {
  const byId = indexById(links)
  yield
  const alikeFirst = byAffinity([...byId.values()])
  yield
  const strongestFirst = byEvidence(alikeFirst)
  yield
  return { links: byId, linksByRegion: groupByEach(strongestFirst, ({ a, b }) => [a, b]) }
}

function collectGeometry(parts: CatalogueParts): Geometry {
  return {
    regions: parts.regions,
    land: parts.land,
    borders: parts.borders,
    labels: parts.labels ?? { type: 'FeatureCollection', features: [] },
  }
}

interface PlacedRecord<Id> {
  readonly geometry: { readonly coordinates: LonLat } | null
  readonly properties: { readonly id: Id }
}

function positionsById<Id>(features: readonly PlacedRecord<Id>[]): ReadonlyMap<Id, LonLat> {
  const positions = new Map<Id, LonLat>()
  for (const { geometry, properties } of features) {
    if (geometry) positions.set(properties.id, geometry.coordinates)
  }
  return positions
}
