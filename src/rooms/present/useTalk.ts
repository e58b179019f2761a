import { useEffect, useMemo, useState } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { Scene } from '@/domain/show/show'
import { goToScene, openNamedScene, stopPresenting } from '@/view/presenting'
import { shownShow } from '@/view/showStore'
import { useShow } from '@/view/useShow'
import { useView } from '@/view/useView'
import { leaveFullScreen } from './fullScreen'

export interface Talk {
  /** At least one; without a show, the present view alone. */
  readonly scenes: readonly Scene[]
  /** From 1. */
  readonly number: number
  readonly scene: Scene
  readonly next: Scene | undefined
  /** No further than the ends. */
  readonly goTo: (number: number) => void
  readonly isBlack: boolean
  readonly setBlack: (isBlack: boolean) => void
  /** When it began, milliseconds of the clock. */
  readonly begun: number
  readonly beginAgain: () => void
  readonly leave: () => void
}

/** Where the talk is and the ways through it, shared by the stage and the speaker's window. */
export function useTalk(title: string): Talk {
  const catalogue = useCatalogue()
  const show = useShow(shownShow)
  const isRead = useShow((state) => state.isRead)
  const isPlayed = useShow((state) => state.isPlayed)
  const presented = useView((view) => view.presentedScene)
  const hasAddress = useView((view) => view.sceneText !== '')
  const [isBlack, setBlack] = useState(false)
  const [begun, setBegun] = useState(Date.now)
  const alone: Scene = useMemo(() => ({ caption: title, notes: '', query: '' }), [title])
  // A link without scenes means its view alone, whatever this device keeps.
  const isShow = isRead && (isPlayed || hasAddress) && show.length > 0
  const scenes = isShow ? show : [alone]
  const number = Math.min(Math.max(presented, 1), scenes.length)
  const scene = scenes[number - 1] ?? alone
  useEffect(() => {
    if (isShow) openNamedScene(scene, catalogue)
  }, [isShow, scene, catalogue])
  const goTo = (wanted: number) => {
    setBlack(false)
    const to = scenes[wanted - 1]
    if (to && isShow && wanted !== number) goToScene(to, catalogue, wanted)
  }
  const leave = () => {
    leaveFullScreen()
    stopPresenting()
  }
  const beginAgain = () => setBegun(Date.now())
  return { scenes, number, scene, next: scenes[number], goTo, isBlack, setBlack, begun, beginAgain, leave }
}
