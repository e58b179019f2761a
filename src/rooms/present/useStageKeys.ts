import { useEffect, useLayoutEffect, useRef } from 'react'
import { areSingleKeysOn } from '@/view/shortcuts'
import type { Talk } from './useTalk'

export interface StageSwitches {
  readonly toggleLaser: () => void
  readonly toggleFullScreen: () => void
  readonly toggleSpeaker: () => void
  readonly showKeys: () => void
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }

/** Keys of a keyboard and of a clicker, in each window of the talk. They come before the map's own. */
export function useStageKeys(talk: Talk, switches: StageSwitches, pages: readonly Document[]): void {
  const latest = useRef({ talk, switches })
  useLayoutEffect(() => {
    latest.current = { talk, switches }
  })
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (!isForStage(event)) return
      const { talk: now, switches: toggles } = latest.current
      const action = actionOf(event, now, toggles)
      if (!action) return
      event.preventDefault()
      event.stopPropagation()
      action()
    }
    for (const page of pages) page.addEventListener('keydown', handleKeyDown, { capture: true })
    return () => {
      for (const page of pages) page.removeEventListener('keydown', handleKeyDown, { capture: true })
    }
  }, [pages])
}

/** Not what a field, a dialog or a pressed button has its own use for, nor what belongs to the browser. */
function isForStage({ target, key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return false
  if (key.length === 1 && key !== ' ' && !areSingleKeysOn()) return false
  // Not `instanceof`: the second window has classes of its own.
  const element = target as Partial<Element> | null
  if (element?.closest?.('input, select, textarea, dialog')) return false
  const isPressed = key === ' ' && element?.closest?.('button, a, summary')
  return !isPressed
}

function actionOf({ key, shiftKey }: KeyboardEvent, talk: Talk, switches: StageSwitches): (() => void) | undefined {
  const step = key === ' ' ? (shiftKey ? -1 : 1) : steps[key]
  if (step !== undefined) return () => talk.goTo(talk.number + step)
  switch (key.toLowerCase()) {
    case 'home':
      return () => talk.goTo(1)
    case 'end':
      return () => talk.goTo(talk.scenes.length)
    case 'b':
    case '.':
      return () => talk.setBlack(!talk.isBlack)
    case 'l':
      return switches.toggleLaser
    case 'f':
      return switches.toggleFullScreen
    case 's':
      return switches.toggleSpeaker
    case '?':
      return switches.showKeys
    case 'escape':
      return talk.isBlack ? () => talk.setBlack(false) : talk.leave
    default:
      return undefined
  }
}
