import { useState } from 'react'
import { enterFullScreen, leaveFullScreen } from './fullScreen'
import { type StageSwitches, useStageKeys } from './useStageKeys'
import type { Talk } from './useTalk'

export interface StageState {
  readonly isLaserOn: boolean
  readonly hasKeys: boolean
  readonly hideKeys: () => void
  readonly switches: StageSwitches
}

/** What is switched on and off on the stage, by its buttons and by the keys of each page. */
export function useStage(talk: Talk, toggleSpeaker: () => void, pages: readonly Document[]): StageState {
  const [isLaserOn, setIsLaserOn] = useState(false)
  const [hasKeys, setHasKeys] = useState(false)
  const switches: StageSwitches = {
    toggleLaser: () => setIsLaserOn((isOn) => !isOn),
    toggleFullScreen: () => (document.fullscreenElement ? leaveFullScreen() : enterFullScreen()),
    toggleSpeaker,
    showKeys: () => setHasKeys(true),
  }
  useStageKeys(talk, switches, pages)
  return { isLaserOn, hasKeys, hideKeys: () => setHasKeys(false), switches }
}
