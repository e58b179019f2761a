/** Moments for measuring (User Timing), read by the bench and by the browser's own profiler. */
export type AtlasMark =
  | 'atlas:first-map'
  | 'atlas:map-ready'
  | 'atlas:filter-start'
  | 'atlas:filter-painted'
  | 'atlas:select-start'
  | 'atlas:select-painted'

/** Sets a mark in place of the one before, so that a long session doesn't collect them. */
export function mark(name: AtlasMark): void {
  performance.clearMarks(name)
  performance.mark(name)
}

/** Sets a mark of which only the first in the life of a page counts. */
export function markOnce(name: 'atlas:first-map' | 'atlas:map-ready'): void {
  if (performance.getEntriesByName(name, 'mark').length === 0) performance.mark(name)
}
