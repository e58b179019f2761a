/** Identifiers are branded, so that a project's id can't be handed to a function that wants a region's. */
type Brand<T, B extends string> = T & { readonly __brand: B }

/** NUTS 2021 id of a base region (`PL84`), or an overlay's id (`EE-82`). */
export type RegionId = Brand<string, 'RegionId'>
/** Two base regions joined by `-`, the alphabetically smaller first: `FI1C4-LV008`. */
export type LinkId = Brand<string, 'LinkId'>
export type OrganisationId = Brand<string, 'OrganisationId'>
export type ProjectId = Brand<string, 'ProjectId'>
export type PriorityId = Brand<string, 'PriorityId'>
export type EventId = Brand<string, 'EventId'>
export type DomainId = Brand<string, 'DomainId'>
export type SourceId = Brand<string, 'SourceId'>
export type IndicatorId = Brand<string, 'IndicatorId'>
export type PlaceId = Brand<string, 'PlaceId'>
/** ISO 3166-1 alpha-2. */
export type CountryCode = Brand<string, 'CountryCode'>

/** The one id of the pair, whichever end is named first. Overlay ids hold a `-` themselves and are never link ends. */
export function linkId(a: RegionId, b: RegionId): LinkId {
  return (a < b ? `${a}-${b}` : `${b}-${a}`) as LinkId
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** How each id is written. Nothing is said about whether such a thing exists. */
export const idPatterns = {
  slug,
  region: /^[A-Z]{2}[A-Z0-9]{0,3}$|^[A-Z]{2}-[A-Z0-9]{2,4}$/,
  baseRegion: /^[A-Z]{2}[A-Z0-9]{0,3}$/,
  country: /^[A-Z]{2}$/,
} as const

/** A link's id with its ends in order, whichever way round it was written; `undefined` where it is none. */
export function parseLinkId(text: string): LinkId | undefined {
  const [a, b, ...rest] = text.split('-')
  if (a === undefined || b === undefined || rest.length > 0 || a === b) return undefined
  if (!idPatterns.baseRegion.test(a) || !idPatterns.baseRegion.test(b)) return undefined
  return linkId(a as RegionId, b as RegionId)
}

/** Both ends of a link's id. */
export function linkEnds(id: LinkId): readonly [RegionId, RegionId] {
  const [a = '', b = ''] = id.split('-')
  return [a as RegionId, b as RegionId]
}

/** Organisations are written in small letters, regions in capitals. */
export function parseMemberId(
  id: OrganisationId | RegionId,
): { readonly kind: 'org'; readonly id: OrganisationId } | { readonly kind: 'region'; readonly id: RegionId } {
  return slug.test(id) ? { kind: 'org', id: id as OrganisationId } : { kind: 'region', id: id as RegionId }
}
