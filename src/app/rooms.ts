import type { Room } from '@/view/state'

export interface RoomEntry {
  readonly id: Room
  /** Message id of its name in the view switch. */
  readonly label: string
}

/** Rooms that exist, in the order of the view switch. */
export const builtRooms: readonly RoomEntry[] = [{ id: 'map', label: 'rooms.map' }]
