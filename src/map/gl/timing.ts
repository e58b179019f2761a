/** User Timing marks by which the speed of the map is measured. */
import type { MapLibreMap } from 'maplibre-gl'

/** Marks the frame that shows a change; one is drawn even if nothing on the map has changed. */
export function markPainted(map: MapLibreMap, name: 'atlas:filter-painted' | 'atlas:select-painted'): void {
  void map.once('render', () => performance.mark(name))
  map.triggerRepaint()
}
