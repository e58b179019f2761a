import type { ComponentType, ReactNode } from 'react'
import type { Room } from '@/view/state'
import { lazyPart } from './lazyPart'

export interface RoomEntry {
  readonly id: Room
  /** Message id of its name in the view switch. */
  readonly label: string
}

/** What the frame puts into a room. */
export interface RoomProps {
  /** The part of the filter that the room goes by, where the room has taken the explorer's place. */
  readonly filters?: ReactNode
}

export interface PageEntry extends RoomEntry {
  readonly Page: ComponentType<RoomProps>
  /**
   * `cover`: over the map and the panels. `work`: over the map, beside the panels. `beside`: on wide screens beside the
   * map, in the place of the explorer; on others as `work`.
   */
  readonly place: 'cover' | 'work' | 'beside'
  /** Of a room beside the map: as wide as the explorer and a half, or half of the stage. */
  readonly width?: 'panel' | 'half'
  /** Over the map, needs the width: the explorer is away until it is asked for. What filters stands above either way. */
  readonly isWide?: boolean
}

/** Views that show the same as the map in another way, or what follows from it. */
export const views: readonly PageEntry[] = [
  {
    id: 'matrix',
    label: 'rooms.matrix',
    Page: lazyPart(() => import('@/rooms/matrix/MatrixRoom').then((module) => module.MatrixRoom)),
    place: 'work',
    isWide: true,
  },
  {
    id: 'table',
    label: 'rooms.table',
    Page: lazyPart(() => import('@/rooms/table/TableRoom').then((module) => module.TableRoom)),
    place: 'work',
  },
  {
    id: 'match',
    label: 'rooms.match',
    Page: lazyPart(() => import('@/rooms/match/MatchRoom').then((module) => module.MatchRoom)),
    place: 'beside',
    width: 'panel',
  },
  {
    id: 'compare',
    label: 'rooms.compare',
    Page: lazyPart(() => import('@/rooms/compare/CompareRoom').then((module) => module.CompareRoom)),
    place: 'beside',
    width: 'half',
  },
  {
    id: 'consortium',
    label: 'rooms.consortium',
    Page: lazyPart(() => import('@/rooms/consortium/ConsortiumRoom').then((module) => module.ConsortiumRoom)),
    place: 'beside',
    width: 'panel',
  },
  {
    id: 'trans-s3',
    label: 'rooms.trans-s3',
    Page: lazyPart(() => import('@/rooms/transS3/TransS3Room').then((module) => module.TransS3Room)),
    place: 'beside',
    width: 'half',
  },
]

/** Rooms that exist, in the order of the view switch. */
export const builtRooms: readonly RoomEntry[] = [{ id: 'map', label: 'rooms.map' }, ...views]

/** Pages to be read: they cover map and panels, and have a quiet way in at the end of the bar. */
export const pages: readonly PageEntry[] = [
  {
    id: 'about',
    label: 'rooms.about',
    Page: lazyPart(() => import('@/rooms/about/AboutRoom').then((module) => module.AboutRoom)),
    place: 'cover',
  },
  {
    id: 'help',
    label: 'rooms.help',
    Page: lazyPart(() => import('@/rooms/help/HelpRoom').then((module) => module.HelpRoom)),
    place: 'cover',
  },
]

/** Documents to be printed: they cover everything like a page, and are opened from what they are about. */
export const documents: readonly PageEntry[] = [
  {
    id: 'brief',
    label: 'brief.kind',
    Page: lazyPart(() => import('@/rooms/brief/BriefRoom').then((module) => module.BriefRoom)),
    place: 'cover',
  },
  {
    id: 'evidence',
    label: 'pack.kind',
    Page: lazyPart(() => import('@/rooms/evidence/EvidenceRoom').then((module) => module.EvidenceRoom)),
    place: 'cover',
  },
]
