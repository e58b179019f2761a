import { createStore } from 'zustand/vanilla'
import { defaultLinkView } from './codec'
import { momentKeys } from './keys'
import type { MomentView, ViewState } from './state'

const initialMoment: MomentView = {
  hover: momentKeys.hover.fallback,
  mapStatus: momentKeys.mapStatus.fallback,
  problems: momentKeys.problems.fallback,
  previewedDomain: momentKeys.previewedDomain.fallback,
  openPlace: momentKeys.openPlace.fallback,
  isReporting: momentKeys.isReporting.fallback,
  own: momentKeys.own.fallback,
  ownFragment: momentKeys.ownFragment.fallback,
  ownDialog: momentKeys.ownDialog.fallback,
  isExporting: momentKeys.isExporting.fallback,
  isShowOpen: momentKeys.isShowOpen.fallback,
}
export const initialView: ViewState = { ...defaultLinkView, sceneText: '', ...initialMoment }

/** What is shown now. Changed by `actions.ts` and, for Back and Forward, by `urlSync.ts`; nothing else writes to it. */
export const viewStore = createStore<ViewState>()(() => initialView)

/** For tests: each begins with the same view. */
export function resetView(): void {
  viewStore.setState(initialView, true)
}
