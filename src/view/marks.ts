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
