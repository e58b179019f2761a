import type { Room } from './state'

/** Where a selection or a filter made in a room is seen: a page to be read shows neither, so it leads to the map. */
export function roomThatShows(room: Room): Room {
  return room === 'about' ? 'map' : room
}
