/** User Timing marks by which the speed of the map is measured. */
import type { MapLibreMap } from 'maplibre-gl'

/** The first map, and the first that is complete: once in the life of a page. */
export function markOnce(name: 'atlas:first-map' | 'atlas:map-ready'): void {
  if (performance.getEntriesByName(name, 'mark').length === 0) performance.mark(name)
}

/** Marks the frame that shows a change; one is drawn even if nothing on the map has changed. */
export function markPainted(map: MapLibreMap, name: 'atlas:filter-painted' | 'atlas:select-painted'): void {
  void map.once('render', () => performance.mark(name))
  map.triggerRepaint()
}
