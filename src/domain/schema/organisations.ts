/** organisations.geojson, events.geojson */
import * as v from 'valibot'
import { collection, PointGeometrySchema } from './geometry'
import {
  ConfidenceSchema,
  CountryCodeSchema,
  DomainIdSchema,
  date,
  EventIdSchema,
  HelixSchema,
  list,
  OrganisationIdSchema,
  ProjectIdSchema,
  RegionIdSchema,
  sources,
  text,
  webAddress,
} from './vocabulary'

/** What a source says in the words of a role: lead partner, partner, associated. */
export const roles = ['lead', 'partner', 'associated'] as const
export const RoleSchema = v.picklist(roles)
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
  /** Role in the area's own project or its extension, if it had one. */
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
