import type { FragmentView, LinkView } from './state'
import { viewStore } from './store'

let isCorrecting = false

/** Changes the view in the present history entry: what it said before is nothing to go Back to. */
export function correctView(change: Partial<LinkView & FragmentView>): void {
  isCorrecting = true
  try {
    viewStore.setState(change)
  } finally {
    isCorrecting = false
  }
}

/** Asked by `urlSync.ts` while it is told of a change. */
export function isCorrection(): boolean {
  return isCorrecting
}
