/** links.geojson */
import * as v from 'valibot'
import { collection } from './geometry'
import {
  count,
  DomainIdSchema,
  EventIdSchema,
  LinkIdSchema,
  list,
  ProjectIdSchema,
  position,
  RegionIdSchema,
  year,
} from './vocabulary'

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
