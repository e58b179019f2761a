import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Selection } from '@/domain/filter'
import type { Room } from '@/view/state'
import { type SheetRest, sheetHeight } from './sheetRests'

export interface Sheet {
  readonly rest: SheetRest
  readonly setRest: (rest: SheetRest) => void
  readonly stageHeight: number
  /** What the sheet covers of the map; a full sheet counts as half, since nothing of the map is left to fit into. */
  readonly coveredHeight: number
}

/** The phone's sheet: where it rests, that it comes up halfway when something is selected, and out of the way of a room. */
export function useSheet(stage: RefObject<Element | null>, selection: Selection | null, room: Room): Sheet {
  const [rest, setRest] = useState<SheetRest>('peek')
  const [stageHeight, setStageHeight] = useState(0)
  const [known, setKnown] = useState<Selection | null>(null)
  if (known !== selection) {
    setKnown(selection)
    if (selection !== null && rest === 'peek') setRest('half')
  }
  const [knownRoom, setKnownRoom] = useState<Room>(room)
  if (knownRoom !== room) {
    setKnownRoom(room)
    if (room !== 'map') setRest('peek')
  }
  useLayoutEffect(() => {
    const element = stage.current
    if (element === null) return
    const update = () => setStageHeight(element.clientHeight)
    update()
    const observer = new ResizeObserver(update)
    observer.observe(element)
    return () => observer.disconnect()
  }, [stage])
  return { rest, setRest, stageHeight, coveredHeight: sheetHeight(rest === 'full' ? 'half' : rest, stageHeight) }
}
