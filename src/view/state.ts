/** What a link says, and what only this moment knows. Ids only, never data. */

import type { Filter, GridId, TableId } from '@/domain/filter'
import type { DomainId, EventId, LinkId, OrganisationId, RegionId } from '@/domain/ids'
import type { Aim } from '@/domain/match/weights'
import type { OwnLayer } from '@/domain/ownData/model'
import type { Language } from '@/domain/schema/vocabulary'

export const rooms = [
  'map',
  'matrix',
  'table',
  'match',
  'compare',
  'brief',
  'evidence',
  'consortium',
  'trans-s3',
  'about',
  'help',
] as const
export type Room = (typeof rooms)[number]

/** Camera of a link: centre, and kilometres across the shorter side of the map area that no panel covers. */
export interface Camera {
  readonly lat: number
  readonly lon: number
  readonly km: number
}

/** All that a link carries; see `keys.ts` for the parameter of each. */
export interface LinkView extends Filter {
  readonly room: Room
  /** Id of a layer; an unknown one falls back when the layers are known. */
  readonly layer: string
  /** Region or organisation for which partners are sought; region of the evidence pack. */
  readonly matchFor: RegionId | OrganisationId | null
  readonly aim: Aim
  /** Regions compared. */
  readonly compared: readonly RegionId[]
  readonly team: readonly (OrganisationId | RegionId)[]
  /** Who of the team leads; one that isn't in it counts as none. */
  readonly lead: OrganisationId | null
  /** Regions of the Trans-S3 workbench. */
  readonly group: readonly RegionId[]
  /** Column id, `-` before it for descending. */
  readonly sort: string | null
  /** Which table is shown. */
  readonly table: TableId
  /** Ids of the columns shown, sorted; empty means the table's own choice. Ids that a table doesn't have are passed over. */
  readonly columns: readonly string[]
  /** Which matrix is shown. */
  readonly grid: GridId
  /** Region that the rows of the matrix can be sorted by, most alike first. */
  readonly similarTo: RegionId | null
  /** `null`: fit to what is shown. */
  readonly camera: Camera | null
  /** `null`: the browser's. */
  readonly language: Language | null
  readonly isEmbedded: boolean
  /** 0: off; otherwise 1-based number of the scene. */
  readonly presentedScene: number
  /** Data release a copied link was made with. */
  readonly dataRelease: string | null
  /** Parameters of others as they stand in the address, `[name, '=value']`: kept untouched, in their order. */
  readonly unknownParameters: readonly (readonly [string, string])[]
}

/** What the part of an address after `#` carries. */
export interface FragmentView {
  /** Text of the show that the address brings or that is presented, as `domain/show/showText.ts` writes it; else empty. */
  readonly sceneText: string
}

export type HoverTarget =
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'link'; readonly id: LinkId }
  | { readonly kind: 'org'; readonly id: OrganisationId }
  | { readonly kind: 'event'; readonly id: EventId }
  /** Several organisations or events at one place: key of a group of `domain/points.ts`. */
  | { readonly kind: 'place'; readonly id: string }
  /** Of the reader's own data: their place in its list. */
  | { readonly kind: 'ownPoint'; readonly id: string }
  | { readonly kind: 'ownLink'; readonly id: string }

export interface PointedAt {
  readonly target: HoverTarget
  /** Pixels in the window; absent where a row or a key, not the pointer, names the target. */
  readonly at?: { readonly x: number; readonly y: number }
}

export type MapStatus = 'loading' | 'ready' | 'fallback' | 'error'

/** Never in a link. */
export interface MomentView {
  readonly hover: PointedAt | null
  readonly mapStatus: MapStatus
  /** What a link said that was not understood, for the notice. */
  readonly problems: readonly LinkProblem[]
  /** Domain under the pointer in the list, previewed on the map. */
  readonly previewedDomain: DomainId | null
  /** Place whose organisations and events are listed: key of a group of `domain/points.ts`. */
  readonly openPlace: string | null
  /** Whether the text of a problem report is open. */
  readonly isReporting: boolean
  /** The reader's own data, in no link but the one that they are put into. */
  readonly own: OwnLayer | null
  /** The same as a value of the fragment, where copied links are to carry it. */
  readonly ownFragment: string | null
  /** The dialog that adds own data, with a file to begin with where one was dropped. */
  readonly ownDialog: { readonly file: File | null } | null
  /** Whether the dialog in which files are made is open. */
  readonly isExporting: boolean
  /** Whether the panel in which a presentation is made is open. */
  readonly isShowOpen: boolean
}

export interface LinkProblem {
  readonly parameter: string
  readonly value: string
}

export interface ViewState extends LinkView, FragmentView, MomentView {}
