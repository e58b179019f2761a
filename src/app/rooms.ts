import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react'
import type { Room } from '@/view/state'

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
  readonly Page: LazyExoticComponent<ComponentType<RoomProps>>
  /**
   * `cover`: over the map and the panels. `work`: over the map, beside the panels. `beside`: on wide screens beside the
   * map, in the place of the explorer; on others as `work`.
   */
  readonly place: 'cover' | 'work' | 'beside'
  /** Of a room beside the map: as wide as the explorer and a half, or half of the stage. */
  readonly width?: 'panel' | 'half'
}

/** Views that show the same as the map in another way, or what follows from it. */
export const views: readonly PageEntry[] = [
  {
    id: 'matrix',
    label: 'rooms.matrix',
    Page: lazy(() => import('@/rooms/matrix/MatrixRoom').then((module) => ({ default: module.MatrixRoom }))),
    place: 'cover',
  },
  {
    id: 'table',
    label: 'rooms.table',
    Page: lazy(() => import('@/rooms/table/TableRoom').then((module) => ({ default: module.TableRoom }))),
    place: 'work',
  },
  {
    id: 'match',
    label: 'rooms.match',
    Page: lazy(() => import('@/rooms/match/MatchRoom').then((module) => ({ default: module.MatchRoom }))),
    place: 'beside',
    width: 'panel',
  },
  {
    id: 'compare',
    label: 'rooms.compare',
    Page: lazy(() => import('@/rooms/compare/CompareRoom').then((module) => ({ default: module.CompareRoom }))),
    place: 'beside',
    width: 'half',
  },
  {
    id: 'consortium',
    label: 'rooms.consortium',
    Page: lazy(() =>
      import('@/rooms/consortium/ConsortiumRoom').then((module) => ({ default: module.ConsortiumRoom })),
    ),
    place: 'beside',
    width: 'panel',
  },
  {
    id: 'trans-s3',
    label: 'rooms.trans-s3',
    Page: lazy(() => import('@/rooms/transS3/TransS3Room').then((module) => ({ default: module.TransS3Room }))),
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
    Page: lazy(() => import('@/rooms/about/AboutRoom').then((module) => ({ default: module.AboutRoom }))),
    place: 'cover',
  },
]
