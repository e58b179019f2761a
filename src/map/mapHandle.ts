/** What every interactive face of the map offers and tells, so that one can stand in for another. */
import type { LonLat } from '@/domain/catalogue'
import type { Camera, HoverTarget, PointedAt } from '@/view/state'

export interface MapHandle {
  zoomIn(): void
  zoomOut(): void
  /** Shows the whole area again; reported as camera `null`. */
  fitAll(): void
  /** Camera in force, also while the link carries none. */
  camera(): Camera | null
  /** Where in the window a place is drawn, pixels; `null` while nothing is. */
  project(position: LonLat): { readonly x: number; readonly y: number } | null
}

export interface PointerCallbacks {
  readonly onPoint: (pointed: PointedAt | null) => void
  readonly onPick: (target: HoverTarget | null) => void
}

export interface MoveCallbacks extends PointerCallbacks {
  /** Where the reader, or a selection out of sight, moved the map; `null` after `fitAll`. */
  readonly onCamera: (camera: Camera | null) => void
}
