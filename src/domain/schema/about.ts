/** about.json */
import * as v from 'valibot'
import {
  ConfidenceSchema,
  CountryCodeSchema,
  DomainIdSchema,
  date,
  EventIdSchema,
  LanguageSchema,
  list,
  OrganisationIdSchema,
  ProjectIdSchema,
  RegionIdSchema,
  SourceIdSchema,
  sources,
  text,
} from './vocabulary'

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
  project: v.optional(
    v.strictObject({
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
  ),
  extension: v.optional(
    v.strictObject({
      id: ProjectIdSchema,
      programmePriority: text,
      aims: SourcedListSchema,
      sources,
    }),
  ),
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
  strategy: v.optional(
    v.strictObject({
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
  ),
  brokerage: v.optional(
    v.strictObject({
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
  ),
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
/** With the parts that only an area with a project of its own has. */
export type WholeAbout = { readonly [K in keyof About]-?: NonNullable<About[K]> }
