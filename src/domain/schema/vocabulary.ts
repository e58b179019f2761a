/**
 * Words that every artefact uses: ids, languages, periods, sides of the quadruple helix, and plain value checks.
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
} from '@/domain/ids'
import { idPatterns } from '@/domain/ids'

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

export const text = v.pipe(v.string(), v.minLength(1))
export const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/))
export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
export const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
export const position = v.tuple([longitude, latitude])
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))
export const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
export const list = <T extends v.GenericSchema>(item: T) => v.array(item)
/** At least one source: a fact without one doesn't build. */
export const sources = v.pipe(v.array(SourceIdSchema), v.minLength(1))

/** Language codes as in the `lang` parameter of a link. */
export const languages = ['en', 'pl', 'lv', 'et', 'lt', 'fi', 'de', 'da', 'sv', 'nb'] as const
export const LanguageSchema = v.picklist(languages)
export type Language = v.InferOutput<typeof LanguageSchema>
const otherThanEnglish = {
  pl: v.optional(text),
  lv: v.optional(text),
  et: v.optional(text),
  lt: v.optional(text),
  fi: v.optional(text),
  de: v.optional(text),
  da: v.optional(text),
  sv: v.optional(text),
  nb: v.optional(text),
}
/** A name by language; English is always there. */
export const LabelsSchema = v.object({ en: text, ...otherThanEnglish })
/** Names in other languages than English and the thing's own. */
export const ExonymsSchema = v.strictObject(otherThanEnglish)
export type Labels = v.InferOutput<typeof LabelsSchema>

export const periods = ['2014-2020', '2021-2027'] as const
export const PeriodSchema = v.picklist(periods)
export type Period = v.InferOutput<typeof PeriodSchema>

/** `source`: read on the page named. `recalled`: no page was found; shown as unverified. */
export const ConfidenceSchema = v.picklist(['source', 'recalled'])

/** The four sides of the quadruple helix as the sources tell them apart. */
export const helixSides = ['academia', 'business-support', 'industry', 'ngo', 'public-authority'] as const
export const HelixSchema = v.picklist(helixSides)
export type HelixSide = v.InferOutput<typeof HelixSchema>
