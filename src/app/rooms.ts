import type { ComponentType } from 'react'
import type { Room } from '@/view/state'
import { lazyPart, lazyRoom } from './lazyPart'

export interface RoomEntry {
  readonly id: Room
  /** Message id of its name in the view switch. */
  readonly label: string
}

export interface PageEntry extends RoomEntry {
  readonly Page: ComponentType
  /** Leaves the panels where they are and takes the room of the map alone. */
  readonly isBesidePanels?: boolean
  /** Needs the width: the explorer is away until it is asked for. What filters stands above either way. */
  readonly isWide?: boolean
}

/** Views that show the same as the map in another way, in its place. */
export const views: readonly PageEntry[] = [
  {
    id: 'matrix',
    label: 'rooms.matrix',
    Page: lazyRoom(() => import('@/rooms/matrix/MatrixRoom').then((module) => module.MatrixRoom)),
    isBesidePanels: true,
    isWide: true,
  },
  {
    id: 'table',
    label: 'rooms.table',
    Page: lazyPart(() => import('@/rooms/table/TableRoom').then((module) => module.TableRoom)),
    isBesidePanels: true,
  },
]

/** Rooms that exist, in the order of the view switch. */
export const builtRooms: readonly RoomEntry[] = [{ id: 'map', label: 'rooms.map' }, ...views]

/** Pages to be read: they cover map and panels, and have a quiet way in at the end of the bar. */
export const pages: readonly PageEntry[] = [
  {
    id: 'about',
    label: 'rooms.about',
    Page: lazyRoom(() => import('@/rooms/about/AboutRoom').then((module) => module.AboutRoom)),
  },
]
