/**
 * Shape of the files in `geo/sources`. Only the shape: whether an id exists, a domain is known or a date makes sense
 * is for `geo/checks`, which can say what to do about it. Unknown keys are refused, because they are typing mistakes.
 */
import * as v from 'valibot'
import { RegionPropertiesSchema } from '@/domain/schema/geometry'
import { IndicatorSchema } from '@/domain/schema/indicators'
import { EventPropertiesSchema, RoleSchema } from '@/domain/schema/organisations'
import { ProgrammeSchema } from '@/domain/schema/programmes'
import { ConfidenceSchema, HelixSchema, languages, PeriodSchema } from '@/domain/schema/vocabulary'

const text = v.pipe(v.string(), v.minLength(1))
const position = v.tuple([v.number(), v.number()])
const texts = v.array(text)
const amount = v.pipe(v.number(), v.minValue(0))
const otherLanguages = languages.filter((language) => language !== 'en')
const labels = v.strictObject({
  en: text,
  ...(Object.fromEntries(otherLanguages.map((language) => [language, v.optional(text)])) as Record<
    (typeof otherLanguages)[number],
    v.OptionalSchema<typeof text, undefined>
  >),
})
/** Without sources of its own a statement stands on those of its record. */
const support = { note: v.optional(text), sources: v.optional(texts) }
const date = v.strictObject({ value: text, ...support })

export const sourceRecords = {
  sources: v.strictObject({
    id: text,
    title: text,
    url: v.optional(text),
    licence: v.optional(text),
    note: v.optional(text),
  }),
  taxonomy: v.strictObject({ id: text, labels, description: labels }),
  regions: v.strictObject({
    id: text,
    kind: RegionPropertiesSchema.entries.kind,
    level: RegionPropertiesSchema.entries.level,
    name: text,
    nameLocal: text,
    exonyms: RegionPropertiesSchema.entries.exonyms,
    country: text,
    parent: text,
    isPartner: v.optional(v.boolean()),
    overlayFor: v.optional(text),
    programmePeriods: v.array(PeriodSchema),
    labelPoint: position,
    note: v.optional(text),
  }),
  places: v.strictObject({
    id: text,
    name: text,
    otherNames: texts,
    country: text,
    /** Only where the approximate boundary puts the place into a neighbouring region. */
    regionId: v.optional(text),
    position,
  }),
  organisations: v.strictObject({
    id: text,
    name: text,
    nameLocal: v.optional(text),
    otherNames: v.optional(texts),
    helix: HelixSchema,
    country: text,
    town: v.optional(text),
    /** The town isn't in `places`, so the body isn't on the map. */
    isTownUnlocated: v.optional(v.boolean()),
    /** NUTS code of the seat, of any level. */
    seat: v.optional(text),
    standsFor: v.optional(text),
    gosmartRole: v.optional(RoleSchema),
    /** Near the seat, good to some hundred metres; else the middle of the town is taken. */
    position: v.optional(position),
    website: v.optional(text),
    websiteConfidence: v.optional(ConfidenceSchema),
    description: v.optional(text),
    note: v.optional(text),
    /** May be left out: then the sources of the projects that name it stand for it. */
    sources: v.optional(texts),
  }),
  priorities: v.strictObject({
    id: text,
    publishedFor: text,
    period: PeriodSchema,
    title: text,
    titleLocal: v.optional(text),
    domains: texts,
    note: v.optional(text),
    confidence: ConfidenceSchema,
    sources: texts,
  }),
  missing: v.strictObject({ regionId: text, reason: text }),
  programmes: ProgrammeSchema,
  projects: v.strictObject({
    id: text,
    acronym: text,
    title: text,
    programme: text,
    period: PeriodSchema,
    starts: v.array(date),
    ends: v.array(date),
    budgets: v.array(
      v.strictObject({
        kind: v.picklist(['total', 'erdf', 'own']),
        value: amount,
        isRounded: v.boolean(),
        ...support,
      }),
    ),
    contractNumber: v.optional(text),
    theme: text,
    domains: texts,
    website: v.optional(text),
    isPartnerListComplete: v.boolean(),
    note: v.optional(text),
    partners: v.array(
      v.strictObject({
        organisation: text,
        /** Spelling in this project's list. */
        as: text,
        role: RoleSchema,
        /** NUTS code of the site that took part, where it isn't the seat; `unknown` where no source tells it. */
        site: v.optional(text),
      }),
    ),
    sources: texts,
  }),
  events: v.strictObject({
    id: text,
    title: text,
    type: EventPropertiesSchema.entries.type,
    start: v.optional(text),
    end: v.optional(text),
    dateNote: v.optional(text),
    place: text,
    /** Missing for online events and where only a region is told. */
    placeId: v.optional(text),
    /** NUTS or country codes; a country counts at the seat of its GoSmart BSR partner. */
    takingPart: texts,
    domains: texts,
    project: v.optional(text),
    note: v.optional(text),
    confidence: ConfidenceSchema,
    sources: texts,
  }),
  indicators: v.strictObject({
    id: text,
    ...v.omit(IndicatorSchema, ['id', 'sources']).entries,
    /** How the figures were checked; for maintainers. */
    checks: v.optional(text),
    sources: texts,
  }),
  indicatorValues: v.strictObject({
    publishedRegion: text,
    indicatorId: text,
    value: v.number(),
    year: v.number(),
    isDerived: v.optional(v.boolean()),
    group: v.optional(text),
    isGroupDerived: v.optional(v.boolean()),
    relativeToEuSameYear: v.optional(v.number()),
    note: v.optional(text),
  }),
  regionMap: v.strictObject({
    regionId: text,
    publishedRegion: text,
    publishedName: text,
    relation: v.picklist(['same', 'within']),
    /** Indicators published at a finer level: indicator id → published region. */
    overrides: v.optional(v.record(text, text)),
    noValueFor: v.optional(texts),
    /** Published parts of the region, for a reader who wants the finer figures. */
    parts: v.optional(texts),
    note: v.optional(text),
  }),
  statements: v.strictObject({
    publishedRegions: texts,
    edition: text,
    text,
    note: v.optional(text),
    confidence: ConfidenceSchema,
    sources: texts,
  }),
  countries: v.strictObject({
    id: text,
    /** Countries of the area come with labels in all languages. */
    isInArea: v.boolean(),
    labels,
    position,
    rank: v.number(),
  }),
  seas: v.strictObject({ id: text, labels, position, rank: v.number() }),
} as const

/** Where each list of records lies below `geo/sources`. */
export const sourcePaths = {
  sources: 'sources.json',
  taxonomy: 'taxonomy/taxonomy.json',
  regions: 'regions/regions.json',
  places: 'places/places.json',
  organisations: 'organisations/organisations.json',
  priorities: 'priorities/priorities.json',
  missing: 'priorities/missing.json',
  programmes: 'programmes/programmes.json',
  projects: 'projects/projects.json',
  events: 'events/events.json',
  indicators: 'indicators/indicators.json',
  indicatorValues: 'indicators/values.json',
  regionMap: 'indicators/region-map.json',
  statements: 'indicators/statements.json',
  countries: 'labels/countries.json',
  seas: 'labels/seas.json',
} as const satisfies Record<keyof typeof sourceRecords, string>
export type SourceListName = keyof typeof sourceRecords
export type SourceRecord<N extends SourceListName> = v.InferOutput<(typeof sourceRecords)[N]>
