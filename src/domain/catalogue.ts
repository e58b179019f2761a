/** Everything the data says, indexed once after loading and never changed. */
import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'
import type {
  CountryCode,
  DomainId,
  EventId,
  IndicatorId,
  LinkId,
  OrganisationId,
  PriorityId,
  ProjectId,
  RegionId,
  SourceId,
} from './ids'
import type { RegionProperties } from './schema/geometry'
import type { Indicator, IndicatorValue } from './schema/indicators'
import type { LinkProperties } from './schema/links'
import type { ArtefactId, Manifest } from './schema/manifest'
import type { CooperationEvent, Organisation } from './schema/organisations'
import type { Priority } from './schema/priorities'
import type { Project } from './schema/projects'
import type { Domain, Place, Source } from './schema/sources'
import type { Labels } from './schema/vocabulary'

export interface Region extends RegionProperties {
  /** Its name in every language: the one in use there, else the region's own. */
  readonly labels: Labels
}
export type Link = LinkProperties
/** `[longitude, latitude]`. */
export type LonLat = readonly [number, number]

export interface Country {
  readonly code: CountryCode
  readonly labels: Labels
}

/** Shapes as the renderers take them. Region features carry the record as properties; links are drawn from their ends. */
export interface Geometry {
  readonly regions: FeatureCollection<Polygon | MultiPolygon, RegionProperties>
  readonly land: FeatureCollection<Polygon | MultiPolygon, { id: string }>
  readonly borders: FeatureCollection<LineString | MultiLineString, { kind: 'region' | 'country' | 'context' }>
  readonly labels: FeatureCollection<Point, { id: string; kind: 'country' | 'sea'; labels: Labels; rank: number }>
}

export interface Catalogue {
  readonly manifest: Manifest
  readonly countries: ReadonlyMap<CountryCode, Country>
  readonly domains: ReadonlyMap<DomainId, Domain>
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly places: readonly Place[]
  /** Base regions, sorted by id. */
  readonly regions: ReadonlyMap<RegionId, Region>
  readonly overlays: ReadonlyMap<RegionId, Region>
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>
  readonly organisationPositions: ReadonlyMap<OrganisationId, LonLat>
  readonly events: ReadonlyMap<EventId, CooperationEvent>
  readonly eventPositions: ReadonlyMap<EventId, LonLat>
  readonly priorities: ReadonlyMap<PriorityId, Priority>
  readonly projects: ReadonlyMap<ProjectId, Project>
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>
  readonly links: ReadonlyMap<LinkId, Link>

  readonly prioritiesByRegion: ReadonlyMap<RegionId, readonly Priority[]>
  /** Why a region has no priorities of its own, where that is known. */
  readonly missingReasons: ReadonlyMap<RegionId, string>
  readonly organisationsByRegion: ReadonlyMap<RegionId, readonly Organisation[]>
  readonly projectsByRegion: ReadonlyMap<RegionId, readonly Project[]>
  readonly eventsByRegion: ReadonlyMap<RegionId, readonly CooperationEvent[]>
  /** Most evidence first. */
  readonly linksByRegion: ReadonlyMap<RegionId, readonly Link[]>
  readonly indicatorValues: ReadonlyMap<RegionId, readonly IndicatorValue[]>
  readonly geometry: Geometry
  /** Artefacts that couldn't be read: what they hold is unknown, not absent, and the page says so. */
  readonly missing: readonly ArtefactId[]
}
