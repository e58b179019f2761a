import { useView } from '@/view/useView'
import { type PageEntry, pages, views } from './rooms'

/** The page that covers map and panels now, if one does. */
export function usePage(): PageEntry | undefined {
  const room = useView((view) => view.room)
  return [...views, ...pages].find(({ id, isBesidePanels }) => id === room && !isBesidePanels)
}

/** The view that lies over the map now, beside the panels, if one does. */
export function useMapView(): PageEntry | undefined {
  const room = useView((view) => view.room)
  return views.find(({ id, isBesidePanels }) => id === room && isBesidePanels)
}
