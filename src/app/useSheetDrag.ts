import { type PointerEvent, useRef, useState } from 'react'
import { nearestRest, sheetHeight } from './sheetRests'
import type { Sheet } from './useSheet'

interface Drag {
  readonly startY: number
  readonly startHeight: number
  y: number
  time: number
  /** Pixels per millisecond, upwards positive. */
  speed: number
  hasMoved: boolean
}

/** Less than this is a press with an unsteady finger. */
const pressSlop = 6

/** Height of the sheet while a finger drags it, and the handlers for what it is dragged by. */
export function useSheetDrag(sheet: Sheet) {
  const [draggedHeight, setDraggedHeight] = useState<number | null>(null)
  const drag = useRef<Drag | null>(null)
  const restHeight = sheetHeight(sheet.rest, sheet.stageHeight)
  const handlePointerDown = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return
    drag.current = {
      startY: event.clientY,
      startHeight: restHeight,
      y: event.clientY,
      time: event.timeStamp,
      speed: 0,
      hasMoved: false,
    }
  }
  const handlePointerMove = (event: PointerEvent) => {
    const present = drag.current
    if (present === null) return
    if (!present.hasMoved && Math.abs(event.clientY - present.startY) < pressSlop) return
    if (!present.hasMoved) event.currentTarget.setPointerCapture(event.pointerId)
    const passed = Math.max(1, event.timeStamp - present.time)
    Object.assign(present, {
      hasMoved: true,
      speed: (present.y - event.clientY) / passed,
      y: event.clientY,
      time: event.timeStamp,
    })
    const height = present.startHeight + present.startY - event.clientY
    setDraggedHeight(Math.min(sheetHeight('full', sheet.stageHeight), Math.max(56, height)))
  }
  const handlePointerEnd = () => {
    const present = drag.current
    drag.current = null
    if (present?.hasMoved !== true || draggedHeight === null) return
    sheet.setRest(nearestRest(draggedHeight, present.speed, sheet.stageHeight))
    setDraggedHeight(null)
  }
  return {
    height: draggedHeight ?? restHeight,
    isDragged: draggedHeight !== null,
    handlers: {
      onPointerDown: handlePointerDown,
      onPointerMove: handlePointerMove,
      onPointerUp: handlePointerEnd,
      onPointerCancel: handlePointerEnd,
    },
  }
}
