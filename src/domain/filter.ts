/** What a reader has chosen; together with the catalogue it decides everything that is shown. */
import type { CountryCode, DomainId, EventId, LinkId, OrganisationId, PriorityId, ProjectId, RegionId } from './ids'
import type { Period } from './schema/vocabulary'

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
}
