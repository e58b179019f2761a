import type { Room } from './state'

const pagesToRead: ReadonlySet<Room> = new Set(['about', 'help', 'brief', 'evidence'])

/** Where a selection or a filter made in a room is seen: a page to be read shows neither, so it leads to the map. */
export function roomThatShows(room: Room): Room {
  return pagesToRead.has(room) ? 'map' : room
}
