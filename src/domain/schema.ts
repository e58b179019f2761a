/**
 * What each artefact in `public/data` holds. The pipeline checks against these schemas when it writes,
 * the app when it reads: one description, no drift.
 *
 * Longitude and latitude are WGS84 degrees, in this order. Dates are ISO 8601, cut to the precision known
 * (`2019`, `2019-05`, `2019-05-07`). Amounts are euro. A missing fact is a missing key, never a zero.
 */
import * as v from 'valibot'
import type {
  CountryCode,
  DomainId,
  EventId,
  IndicatorId,
  LinkId,
  OrganisationId,
  PlaceId,
  PriorityId,
  ProjectId,
  RegionId,
  SourceId,
} from './ids'
import { idPatterns } from './ids'

const brandedId = <T extends string>(pattern: RegExp) =>
  v.pipe(
    v.string(),
    v.regex(pattern),
    v.transform((text) => text as T),
  )
const { slug } = idPatterns

export const RegionIdSchema = brandedId<RegionId>(idPatterns.region)
export const LinkIdSchema = brandedId<LinkId>(/^[A-Z0-9]{2,5}-[A-Z0-9]{2,5}$/)
export const OrganisationIdSchema = brandedId<OrganisationId>(slug)
export const ProjectIdSchema = brandedId<ProjectId>(slug)
export const PriorityIdSchema = brandedId<PriorityId>(slug)
export const EventIdSchema = brandedId<EventId>(slug)
export const DomainIdSchema = brandedId<DomainId>(slug)
export const SourceIdSchema = brandedId<SourceId>(slug)
export const IndicatorIdSchema = brandedId<IndicatorId>(slug)
export const PlaceIdSchema = brandedId<PlaceId>(slug)
export const CountryCodeSchema = brandedId<CountryCode>(idPatterns.country)

const text = v.pipe(v.string(), v.minLength(1))
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/))
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
const position = v.tuple([longitude, latitude])
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
const list = <T extends v.GenericSchema>(item: T) => v.array(item)
/** At least one source: a fact without one doesn't build. */
const sources = v.pipe(v.array(SourceIdSchema), v.minLength(1))

/** Language codes as in the `lang` parameter of a link. */
export const languages = ['en', 'pl', 'lv', 'et', 'lt', 'fi', 'de', 'da', 'sv', 'nb'] as const
export const LanguageSchema = v.picklist(languages)
export type Language = v.InferOutput<typeof LanguageSchema>
/** A name by language; English is always there. */
export const LabelsSchema = v.object({
  en: text,
  pl: v.optional(text),
  lv: v.optional(text),
  et: v.optional(text),
  lt: v.optional(text),
  fi: v.optional(text),
  de: v.optional(text),
  da: v.optional(text),
  sv: v.optional(text),
  nb: v.optional(text),
})
export type Labels = v.InferOutput<typeof LabelsSchema>

export const periods = ['2014-2020', '2021-2027'] as const
export const PeriodSchema = v.picklist(periods)
export type Period = v.InferOutput<typeof PeriodSchema>

/** `source`: read on the page named. `recalled`: no page was found; shown as unverified. */
export const ConfidenceSchema = v.picklist(['source', 'recalled'])
export type Confidence = v.InferOutput<typeof ConfidenceSchema>

/** The four sides of the quadruple helix as the sources tell them apart. */
export const helixSides = ['academia', 'business-support', 'industry', 'ngo', 'public-authority'] as const
export const HelixSchema = v.picklist(helixSides)
export type HelixSide = v.InferOutput<typeof HelixSchema>

// ---------------------------------------------------------------- sources.json, taxonomy.json, places.json

export const SourceSchema = v.object({
  id: SourceIdSchema,
  title: text,
  /** Missing for a book or a file without an address. */
  url: v.optional(webAddress),
  licence: v.optional(text),
  note: v.optional(text),
})
export type Source = v.InferOutput<typeof SourceSchema>
export const SourcesFileSchema = v.object({ sources: list(SourceSchema) })

export const DomainSchema = v.object({
  id: DomainIdSchema,
  labels: LabelsSchema,
  /** What belongs to it, in a sentence. */
  description: v.object({ en: text }),
})
export type Domain = v.InferOutput<typeof DomainSchema>
export const TaxonomyFileSchema = v.object({ domains: list(DomainSchema), note: text })

export const PlaceSchema = v.object({
  id: PlaceIdSchema,
  name: text,
  /** Other spellings under which it is looked for: English, German, without diacritics. */
  otherNames: list(text),
  country: CountryCodeSchema,
  regionId: v.optional(RegionIdSchema),
  position,
})
export type Place = v.InferOutput<typeof PlaceSchema>
export const PlacesFileSchema = v.object({ places: list(PlaceSchema), sources })

// ---------------------------------------------------------------- geometry

/** What is known of a region besides its shape; the properties of its feature. */
export const RegionPropertiesSchema = v.object({
  id: RegionIdSchema,
  /** `base` regions partition the area; an `overlay` lies on top of its base regions. */
  kind: v.picklist(['base', 'overlay']),
  level: v.picklist(['NUTS1', 'NUTS2', 'NUTS3', 'county', 'planning-region']),
  /** English name. */
  name: text,
  nameLocal: text,
  country: CountryCodeSchema,
  /** Next NUTS level up, which need not be a region of the map. */
  parent: text,
  /** Seat of a GoSmart BSR partner (base), or its own territory (overlay). */
  isPartner: v.boolean(),
  /** For an overlay: the organisation whose territory it is; drawn where that one or its region is selected. */
  overlayFor: v.optional(OrganisationIdSchema),
  programmePeriods: list(PeriodSchema),
  /** Where labels and link ends stand; inside the region. */
  labelPoint: position,
  /** West, south, east, north. */
  bbox: v.tuple([longitude, latitude, longitude, latitude]),
  /** Base regions that share a border, sorted; empty for islands and overlays. */
  neighbours: list(RegionIdSchema),
  /** What is wrong with the drawn boundary, if anything is known to be. */
  note: v.optional(text),
})
export type RegionProperties = v.InferOutput<typeof RegionPropertiesSchema>

const ring = v.pipe(v.array(position), v.minLength(4))
const PolygonGeometrySchema = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
])
const LineGeometrySchema = v.variant('type', [
  v.object({ type: v.literal('LineString'), coordinates: v.pipe(v.array(position), v.minLength(2)) }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.array(v.pipe(v.array(position), v.minLength(2))) }),
])
const PointGeometrySchema = v.object({ type: v.literal('Point'), coordinates: position })

const collection = <G extends v.GenericSchema, P extends v.GenericSchema>(geometry: G, properties: P) =>
  v.object({
    type: v.literal('FeatureCollection'),
    features: v.array(v.object({ type: v.literal('Feature'), id: v.optional(v.string()), geometry, properties })),
  })

/** regions.geojson: base regions and overlays. */
export const RegionsFileSchema = collection(PolygonGeometrySchema, RegionPropertiesSchema)
/** land.geojson: all land in sight, the area's own included; `id` is Natural Earth's adm0_a3. */
export const LandFileSchema = collection(PolygonGeometrySchema, v.object({ id: text }))
/** borders.geojson: lines between regions of one country, between countries of the area, and between others. */
export const BordersFileSchema = collection(
  LineGeometrySchema,
  v.object({ kind: v.picklist(['region', 'country', 'context']) }),
)
/** labels.geojson: countries and seas. */
export const LabelsFileSchema = collection(
  PointGeometrySchema,
  v.object({ id: text, kind: v.picklist(['country', 'sea']), labels: LabelsSchema, rank: count }),
)

// ---------------------------------------------------------------- organisations.geojson, events.geojson

/** What a source says in the words of a role: lead partner, partner, associated. */
export const RoleSchema = v.picklist(['lead', 'partner', 'associated'])
export type Role = v.InferOutput<typeof RoleSchema>

export const OrganisationPropertiesSchema = v.object({
  id: OrganisationIdSchema,
  name: text,
  nameLocal: v.optional(text),
  /** Spellings in project lists that were taken for the same body. */
  otherNames: list(text),
  helix: HelixSchema,
  country: CountryCodeSchema,
  town: v.optional(text),
  /** Base region of the seat; missing where no source tells it or it lies outside the area. */
  regionId: v.optional(RegionIdSchema),
  /** Where the body stands for more than its region: a country code. */
  standsFor: v.optional(CountryCodeSchema),
  /** Role in GoSmart BSR or its extension, if it had one. */
  gosmartRole: v.optional(RoleSchema),
  /** `address-approx`: near the seat, good to some hundred metres. `town`: the middle of the town. `none`: not on the map. */
  positionBasis: v.picklist(['address-approx', 'town', 'none']),
  website: v.optional(webAddress),
  websiteConfidence: v.optional(ConfidenceSchema),
  description: v.optional(text),
  note: v.optional(text),
  /** Projects in which a source names it, sorted. */
  projects: list(ProjectIdSchema),
  sources,
})
export type Organisation = v.InferOutput<typeof OrganisationPropertiesSchema>
/** A body without a known place has `geometry: null`. */
export const OrganisationsFileSchema = collection(v.nullable(PointGeometrySchema), OrganisationPropertiesSchema)

export const EventPropertiesSchema = v.object({
  id: EventIdSchema,
  title: text,
  type: v.picklist([
    'brokerage',
    'conference',
    'milestone',
    'partner-meeting',
    'round-table',
    'study-visit',
    'training',
    'workshop',
  ]),
  start: v.optional(date),
  end: v.optional(date),
  dateNote: v.optional(text),
  place: text,
  positionBasis: v.picklist(['town', 'none']),
  /** Base regions taking part, sorted; country-wide bodies count at their seat. */
  regionIds: list(RegionIdSchema),
  domains: list(DomainIdSchema),
  project: v.optional(ProjectIdSchema),
  note: v.optional(text),
  confidence: ConfidenceSchema,
  sources,
})
export type CooperationEvent = v.InferOutput<typeof EventPropertiesSchema>
export const EventsFileSchema = collection(v.nullable(PointGeometrySchema), EventPropertiesSchema)

// ---------------------------------------------------------------- priorities.json

export const PrioritySchema = v.object({
  id: PriorityIdSchema,
  /** As published: a region of the map, or a wider code (`LT`, `PL91`, `DEF`). */
  publishedFor: text,
  /** Base regions to which it applies, sorted. */
  regionIds: v.pipe(v.array(RegionIdSchema), v.minLength(1)),
  /** `national`: a country-wide strategy, applied to each region of the country and shown as such. */
  level: v.picklist(['regional', 'national']),
  period: PeriodSchema,
  /** English, often paraphrased or translated. */
  title: text,
  titleLocal: v.optional(text),
  /** Our own classification, not the source's. */
  domains: v.pipe(v.array(DomainIdSchema), v.minLength(1)),
  note: v.optional(text),
  confidence: ConfidenceSchema,
  /** May be empty only where confidence is `recalled`. */
  sources: list(SourceIdSchema),
})
export type Priority = v.InferOutput<typeof PrioritySchema>
export const PrioritiesFileSchema = v.object({
  priorities: list(PrioritySchema),
  /** Regions for which nothing was found, with the reason: "no data", never zero. */
  missing: list(v.object({ regionId: RegionIdSchema, reason: text })),
})

// ---------------------------------------------------------------- projects.json

/** A figure or date as one source gives it; where sources differ, each stands beside the others. */
const statement = <T extends v.GenericSchema>(value: T) => v.object({ value, note: v.optional(text), sources })

export const ProjectPartnerSchema = v.object({
  organisationId: OrganisationIdSchema,
  /** Spelling in this project's list. */
  nameAsListed: text,
  role: RoleSchema,
  country: CountryCodeSchema,
  /** Base region; missing outside the area or where the seat is unknown. */
  regionId: v.optional(RegionIdSchema),
})
export const ProjectSchema = v.object({
  id: ProjectIdSchema,
  acronym: text,
  title: text,
  programme: text,
  period: PeriodSchema,
  /** One entry for each differing statement. */
  starts: list(statement(date)),
  ends: list(statement(date)),
  budgets: list(
    v.object({
      ...statement(v.pipe(v.number(), v.minValue(0))).entries,
      kind: v.picklist(['total', 'erdf', 'own']),
      isRounded: v.boolean(),
    }),
  ),
  contractNumber: v.optional(text),
  theme: text,
  /** Our own classification, not the source's. */
  domains: list(DomainIdSchema),
  website: v.optional(webAddress),
  partners: list(ProjectPartnerSchema),
  /** False: the source's list was cut or part of it was not found. */
  isPartnerListComplete: v.boolean(),
  note: v.optional(text),
  sources,
})
export type ProjectPartner = v.InferOutput<typeof ProjectPartnerSchema>
export type Project = v.InferOutput<typeof ProjectSchema>
export const ProjectsFileSchema = v.object({ projects: list(ProjectSchema) })

// ---------------------------------------------------------------- indicators.json

export const IndicatorSchema = v.object({
  id: IndicatorIdSchema,
  title: text,
  unit: text,
  description: text,
  /** How it is cut into classes; `diverging` around `reference`. */
  classes: v.picklist(['diverging', 'quantiles']),
  reference: v.optional(v.number()),
  decimals: count,
  higherIs: v.picklist(['better', 'neutral']),
  yearNote: v.optional(text),
  geoNote: v.optional(text),
  trust: text,
  sources,
})
export type Indicator = v.InferOutput<typeof IndicatorSchema>
export const IndicatorValueSchema = v.object({
  regionId: RegionIdSchema,
  indicatorId: IndicatorIdSchema,
  value: v.number(),
  year,
  /** `within`: the value of a wider region that this one lies in; said so wherever it is shown. */
  relation: v.picklist(['same', 'within']),
  publishedRegion: text,
  publishedName: text,
  /** Own calculation from published parts. */
  isDerived: v.boolean(),
  /** Innovation group, for scoreboards. */
  group: v.optional(text),
  note: v.optional(text),
})
export type IndicatorValue = v.InferOutput<typeof IndicatorValueSchema>
export const IndicatorsFileSchema = v.object({
  indicators: list(IndicatorSchema),
  values: list(IndicatorValueSchema),
})

// ---------------------------------------------------------------- links.geojson

export const LinkPropertiesSchema = v.object({
  id: LinkIdSchema,
  a: RegionIdSchema,
  b: RegionIdSchema,
  /** Ids of the evidence, newest first. */
  projects: list(ProjectIdSchema),
  events: list(EventIdSchema),
  /** Years touched by any evidence, ascending; empty where none is dated. */
  years: list(year),
  /** Domains of the evidence (not of the regions' priorities), sorted. */
  domains: list(DomainIdSchema),
  /** Weighted Jaccard of the two regions' domains, 0…1, see `affinity.ts`; missing where either has no priorities. */
  affinity: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** Domains that both regions' priorities name, rarest first. */
  sharedDomains: list(DomainIdSchema),
  /** Great-circle distance between the label points, km. */
  distanceKm: count,
})
export type LinkProperties = v.InferOutput<typeof LinkPropertiesSchema>
/** One feature for each pair of base regions with evidence or high affinity. */
export const LinksFileSchema = collection(
  v.object({ type: v.literal('LineString'), coordinates: v.pipe(v.array(position), v.minLength(2)) }),
  LinkPropertiesSchema,
)

// ---------------------------------------------------------------- about.json

/** Several sentences that stand on the same sources. */
const SourcedListSchema = v.strictObject({ items: v.pipe(list(text), v.minLength(1)), sources })
const DatedStatementSchema = v.strictObject({
  date,
  text,
  /** The same happening among the events. */
  event: v.optional(EventIdSchema),
  sources,
})
/** A base region, or a country where the source names no region. */
const PlaceCodeSchema = v.union([RegionIdSchema, CountryCodeSchema])
/** Sentences are paraphrases. What `projects.json` says of the two projects (dates, money, partners) isn't repeated. */
export const AboutFileSchema = v.strictObject({
  project: v.strictObject({
    id: ProjectIdSchema,
    titleLocal: v.strictObject({ language: LanguageSchema, text }),
    programmePriority: text,
    specificObjective: text,
    manager: text,
    aims: SourcedListSchema,
    expectedResults: SourcedListSchema,
    /** Why the amounts may not be added. */
    amountsNote: text,
    regionGroups: v.strictObject({
      lessAdvanced: list(PlaceCodeSchema),
      moreAdvanced: list(PlaceCodeSchema),
      note: text,
      sources,
    }),
    milestones: list(DatedStatementSchema),
    sources,
  }),
  extension: v.strictObject({
    id: ProjectIdSchema,
    programmePriority: text,
    aims: SourcedListSchema,
    sources,
  }),
  relatedProjects: list(
    v.strictObject({
      acronym: text,
      project: v.optional(ProjectIdSchema),
      /** Only where `projects.json` doesn't have it. */
      period: v.optional(v.strictObject({ text, confidence: ConfidenceSchema })),
      note: text,
      sources,
    }),
  ),
  strategy: v.strictObject({
    name: text,
    summary: text,
    prioritiesStatement: text,
    priorities: list(
      v.strictObject({
        title: text,
        /** Our own classification, not the source's. */
        domains: v.pipe(list(DomainIdSchema), v.minLength(1)),
        note: v.optional(text),
        sources,
      }),
    ),
    earlyAreas: v.strictObject({
      note: text,
      areas: list(v.strictObject({ title: text, domains: list(DomainIdSchema) })),
      sources,
    }),
    method: v.strictObject({
      parts: list(text),
      steps: list(v.strictObject({ title: text, effect: text })),
      stepsNote: text,
      otherElements: list(text),
      authors: list(text),
      timeline: list(DatedStatementSchema),
      sources,
    }),
    limits: text,
    sources,
  }),
  brokerage: v.strictObject({
    name: text,
    summary: text,
    since: date,
    placesAtStart: list(PlaceCodeSchema),
    steps: list(text),
    scope: text,
    experience: SourcedListSchema,
    brokers: list(
      v.strictObject({
        place: PlaceCodeSchema,
        organisation: OrganisationIdSchema,
        /** Missing where no source gives it. */
        name: v.optional(text),
        note: text,
        sources,
      }),
    ),
    brokersNote: text,
    sources,
  }),
  cases: list(
    v.strictObject({
      title: text,
      regionIds: list(RegionIdSchema),
      domains: list(DomainIdSchema),
      summary: text,
      event: v.optional(EventIdSchema),
      sources,
    }),
  ),
  furtherReading: list(SourceIdSchema),
  /** Numbers that the pipeline works with, so that the method page can't say others. */
  constants: v.strictObject({
    whiteSpaceAffinity: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    /** How far a link's curve stands off at its middle, as a share of its length. */
    linkBulge: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
})
export type About = v.InferOutput<typeof AboutFileSchema>

// ---------------------------------------------------------------- manifest.json

export const ArtefactIdSchema = v.picklist([
  'sources',
  'taxonomy',
  'places',
  'regions',
  'land',
  'borders',
  'labels',
  'organisations',
  'events',
  'priorities',
  'projects',
  'indicators',
  'links',
  'about',
])
export type ArtefactId = v.InferOutput<typeof ArtefactIdSchema>

export const ManifestSchema = v.object({
  /** Version of these schemas. */
  schema: v.literal(1),
  /** Id of the data release, year.month[.n]. */
  release: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}(\.\d+)?$/)),
  area: v.object({
    title: v.object({ en: text }),
    /** Camera of the default view: west, south, east, north. */
    bbox: v.tuple([longitude, latitude, longitude, latitude]),
    countries: list(v.object({ code: CountryCodeSchema, labels: LabelsSchema })),
    /** Shown on the map. */
    attribution: text,
    licence: text,
  }),
  files: list(
    v.object({
      id: ArtefactIdSchema,
      path: text,
      title: text,
      records: count,
      bytes: count,
      sha256: v.pipe(v.string(), v.length(64)),
      licence: text,
      sources: list(SourceIdSchema),
    }),
  ),
})
export type Manifest = v.InferOutput<typeof ManifestSchema>

/** Schema of each artefact, by id. */
export const artefactSchemas = {
  sources: SourcesFileSchema,
  taxonomy: TaxonomyFileSchema,
  places: PlacesFileSchema,
  regions: RegionsFileSchema,
  land: LandFileSchema,
  borders: BordersFileSchema,
  labels: LabelsFileSchema,
  organisations: OrganisationsFileSchema,
  events: EventsFileSchema,
  priorities: PrioritiesFileSchema,
  projects: ProjectsFileSchema,
  indicators: IndicatorsFileSchema,
  links: LinksFileSchema,
  about: AboutFileSchema,
} as const satisfies Record<ArtefactId, v.GenericSchema>
export type Artefacts = { [K in ArtefactId]: v.InferOutput<(typeof artefactSchemas)[K]> }
