/** What a reader has chosen; together with the catalogue it decides everything that is shown. */
import type { CountryCode, DomainId, EventId, LinkId, OrganisationId, PriorityId, ProjectId, RegionId } from './ids'
import type { Role } from './schema/organisations'
import type { HelixSide, Period } from './schema/vocabulary'

/** The one thing shown in the detail panel; `kind` is the word before the dot in `sel`. */
export type Selection =
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'link'; readonly id: LinkId }
  | { readonly kind: 'org'; readonly id: OrganisationId }
  | { readonly kind: 'project'; readonly id: ProjectId }
  | { readonly kind: 'priority'; readonly id: PriorityId }
  | { readonly kind: 'event'; readonly id: EventId }
export const selectionKinds = [
  'region',
  'link',
  'org',
  'project',
  'priority',
  'event',
] as const satisfies readonly Selection['kind'][]

/** Kinds of cooperation link. */
export const linkKinds = ['project', 'event', 'affinity'] as const
export type LinkKind = (typeof linkKinds)[number]

/** Kinds of point: partners of the area's own project and its extension; every organisation, those included; events. */
export const pointKinds = ['partner', 'org', 'event'] as const
export type PointKind = (typeof pointKinds)[number]

/** Which links: all, only those of the selection, or only those with both ends in the chosen countries. */
export const linkScopes = ['all', 'selection', 'within'] as const
export type LinkScope = (typeof linkScopes)[number]

export const tableIds = ['regions', 'organisations', 'projects', 'priorities', 'links', 'events'] as const
export type TableId = (typeof tableIds)[number]

/** Which matrix: regions by domains, or regions by regions. */
export const gridIds = ['domains', 'links'] as const
export type GridId = (typeof gridIds)[number]

export interface Filter {
  /** Sorted, unique; empty means all. */
  readonly domains: readonly DomainId[]
  readonly match: 'any' | 'all'
  /** `null`: the newest that each region has. */
  readonly period: Period | null
  /** Sorted, unique; empty means all. */
  readonly countries: readonly CountryCode[]
  /** False hides facts that no source confirms. */
  readonly showUnverified: boolean
  /** In the order of `linkKinds`; empty draws no links. */
  readonly linkKinds: readonly LinkKind[]
  /** How many of the strongest links are drawn. */
  readonly top: number | 'all'
  /** First and last year in which evidence counts; `null` for all, undated evidence included. */
  readonly years: readonly [number, number] | null
  /** Least number of pieces of evidence. */
  readonly minEvidence: number
  readonly linkScope: LinkScope
  /** What is selected; asked for by `linkScope: 'selection'` alone, which without a selection means all. */
  readonly selection: Selection | null
  /** Only pairs with high affinity and no recorded cooperation; the kinds of link don't matter then. */
  readonly whiteSpace: boolean
  /** Kinds of point drawn, in the order of `pointKinds`; empty draws none. Lists of organisations don't depend on it. */
  readonly points: readonly PointKind[]
  /** Sides of organisations, in the order of `helixSides`; empty means all. */
  readonly helix: readonly HelixSide[]
  /** Roles of organisations in projects, in the order of `roles`; empty means all. */
  readonly roles: readonly Role[]
}

/** Kinds of line that can be on the map: white space is a likeness, whatever kinds are chosen besides. */
export function drawnLinkKinds({
  linkKinds,
  whiteSpace,
}: Pick<Filter, 'linkKinds' | 'whiteSpace'>): readonly LinkKind[] {
  return whiteSpace ? ['affinity'] : linkKinds
}
