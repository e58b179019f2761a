import { useEffect, useRef, useState } from 'react'
import { cameraFromMap, isSamePadding, type MapCamera, mapFromCamera } from '@/map/camera'
import type { Drawing } from '@/map/drawing'
import { projection } from '@/map/projection'
import { cameraForSelection, freeOf, limitsOf, reachable, type Viewport, wholeArea, zoomedBy } from '@/map/viewport'
import type { Camera } from '@/view/state'
import { afterGesture, frameOf, type Gesture } from './frame'

interface SvgCameraInput {
  readonly viewport: Viewport
  readonly drawing: Drawing
  readonly camera: Camera | null
  readonly onCamera: (camera: Camera | null) => void
}

/** Where the SVG map looks: where the link says, while a gesture lasts where that has brought it. */
export function useSvgCamera({ viewport, drawing, camera, onCamera }: SvgCameraInput) {
  const [moving, setMoving] = useState<MapCamera | null>(null)
  const free = freeOf(viewport)
  const inForce = reachable(viewport, camera ?? wholeArea(viewport))
  const map = moving ?? mapFromCamera(inForce, free, projection)
  useSelectionInSight({ viewport, drawing, camera: inForce, onCamera })
  // A gesture brings many moves before the next rendering; each goes on from the one before.
  const latest = useRef(map)
  useEffect(() => {
    latest.current = map
  })
  const moveBy = (gesture: Gesture) => {
    const frame = frameOf(latest.current, viewport.size, viewport.padding)
    latest.current = afterGesture(latest.current, frame, gesture, limitsOf(viewport))
    setMoving(latest.current)
  }
  const rest = () => {
    onCamera(cameraFromMap(latest.current, free, projection))
    setMoving(null)
  }
  return {
    map,
    inForce,
    /** Moves the picture, without telling anybody until it rests. */
    moveBy,
    rest,
    zoomBy: (levels: number) => onCamera(zoomedBy(viewport, inForce, levels)),
  }
}

/** Brings a new selection into sight, and keeps one in sight there when panels come over it: as the WebGL map does. */
function useSelectionInSight({ viewport, drawing, camera, onCamera }: SvgCameraInput & { readonly camera: Camera }) {
  const before = useRef({ selection: drawing.selection, viewport, drawing, camera })
  useEffect(() => {
    const { selection, ...was } = before.current
    before.current = { selection: drawing.selection, viewport, drawing, camera }
    const isCovered = !isSamePadding(was.viewport.padding, viewport.padding)
    const isNew = selection !== drawing.selection
    const wasInSight = cameraForSelection(was.viewport, was.camera, was.drawing) === null
    if (!isNew && !(isCovered && wasInSight)) return
    const wanted = cameraForSelection(viewport, camera, drawing)
    if (wanted) onCamera(wanted)
  })
}
