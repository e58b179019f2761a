import type { Room } from '@/view/state'
import { useView } from '@/view/useView'
import { documents, type PageEntry, pages, views } from './rooms'
import type { Layout } from './useLayout'

/** The page that covers map and panels now, if one does. */
export function usePage(): PageEntry | undefined {
  const room = useView((view) => view.room)
  return [...views, ...pages, ...documents].find(({ id, place }) => id === room && place === 'cover')
}

/** The room that leaves the panels in sight, if one is open. */
export function useMapView(): PageEntry | undefined {
  const room = useView((view) => view.room)
  return views.find(({ id, place }) => id === room && place !== 'cover')
}

/** Whether the map stays in sight beside the room, which then has the explorer's place. */
export function isBesideMap(room: PageEntry | undefined, layout: Layout): room is PageEntry {
  return room?.place === 'beside' && layout === 'wide'
}

/** Whether what fills the page is made to be printed, so that paper holds it and nothing else. */
export function isDocument(page: PageEntry | undefined): boolean {
  return page !== undefined && documents.includes(page)
}

/** Whether a room leaves the map in sight, on a wide screen at least. */
export function isMapShown(room: Room): boolean {
  const entry = [...views, ...pages, ...documents].find(({ id }) => id === room)
  return entry === undefined || entry.place === 'beside'
}
