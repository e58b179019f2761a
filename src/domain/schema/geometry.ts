/** regions.geojson, land.geojson, borders.geojson, labels.geojson */
import * as v from 'valibot'
import {
  CountryCodeSchema,
  count,
  ExonymsSchema,
  LabelsSchema,
  latitude,
  list,
  longitude,
  OrganisationIdSchema,
  PeriodSchema,
  position,
  RegionIdSchema,
  text,
} from './vocabulary'

/** What is known of a region besides its shape; the properties of its feature. */
export const RegionPropertiesSchema = v.object({
  id: RegionIdSchema,
  /** `base` regions partition the area; an `overlay` lies on top of its base regions. */
  kind: v.picklist(['base', 'overlay']),
  level: v.picklist(['NUTS1', 'NUTS2', 'NUTS3', 'county', 'planning-region']),
  /** English name. */
  name: text,
  nameLocal: text,
  /** What the other languages call it, where they have a name of their own in use. */
  exonyms: v.optional(ExonymsSchema),
  country: CountryCodeSchema,
  /** Next NUTS level up, which need not be a region of the map. */
  parent: text,
  /** Seat of a partner of the area's own project (base), or its own territory (overlay). */
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
export const PointGeometrySchema = v.object({ type: v.literal('Point'), coordinates: position })

export const collection = <G extends v.GenericSchema, P extends v.GenericSchema>(geometry: G, properties: P) =>
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
