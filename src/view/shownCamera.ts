/** What the map shows now, also while the link carries no camera. The map answers; whoever makes a link asks. */
import type { Camera } from './state'
import { clampCamera } from './texts'

type Answer = () => Camera | null

let answer: Answer | null = null

/** From now on the map answers; returns how to stop. */
export function answerShownCamera(next: Answer): () => void {
  answer = next
  return () => {
    if (answer === next) answer = null
  }
}

/** In the form that a link keeps; `null` where there is no map. */
export function shownCamera(): Camera | null {
  const camera = answer?.() ?? null
  return camera && clampCamera(camera)
}
