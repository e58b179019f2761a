import { ShowPanel } from '@/rooms/present/ShowPanel'
import { useViewTitle } from '@/rooms/share/useViewTitle'
import { lazyPart } from './lazyPart'
import { useRoomName } from './useRoomName'

const ShowSlides = lazyPart(() => import('./ShowSlides').then((module) => module.ShowSlides))

/** The presentation's scenes, with what the present view would be called among them. */
export function TitledShow() {
  return <ShowPanel title={useViewTitle(useRoomName())} slides={<ShowSlides />} />
}
