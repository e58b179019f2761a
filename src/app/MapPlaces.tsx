import { useCatalogue } from '@/data/useCatalogue'
import { draw } from '@/map/drawing'
import { PlaceDialog } from '@/rooms/points/PlaceDialog'
import { useView } from '@/view/useView'

/** What is at the place that was opened, by the map's own points: nothing where the filter has none there any more. */
export function MapPlaces() {
  const catalogue = useCatalogue()
  const key = useView((view) => view.openPlace)
  const points = useView((view) => draw(catalogue, view).points)
  const group = key === null ? undefined : points.find((one) => one.key === key)
  return group && <PlaceDialog key={group.key} group={group} />
}
