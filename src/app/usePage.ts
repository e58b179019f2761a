import { useView } from '@/view/useView'
import { documents, type PageEntry, pages, views } from './rooms'
import { type Layout, useLayout } from './useLayout'

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

/** Whether the map is in sight: no room or page lies over it. */
export function useIsMapInSight(): boolean {
  const layout = useLayout()
  const room = useMapView()
  const page = usePage()
  return page === undefined && (room === undefined || isBesideMap(room, layout))
}
