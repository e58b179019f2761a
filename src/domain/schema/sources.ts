/** sources.json, taxonomy.json, places.json */
import * as v from 'valibot'
import {
  CountryCodeSchema,
  DomainIdSchema,
  LabelsSchema,
  list,
  PlaceIdSchema,
  position,
  RegionIdSchema,
  SourceIdSchema,
  sources,
  text,
  webAddress,
} from './vocabulary'

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
  description: LabelsSchema,
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
