import { useState } from 'react'
import type { Selection } from '@/domain/filter'
import type { Layout } from './useLayout'

export interface Panels {
  readonly hasExplorer: boolean
  readonly hasDetail: boolean
  readonly showExplorer: () => void
  /** Leaves the map alone, or goes back to what is selected where there is room for one panel only. */
  readonly hideExplorer: () => void
}

/**
 * Which panels are in sight. Where there is room for one, a new selection comes to the front. A view that needs the width
 * (`isWide`) has a choice of its own, and begins without the explorer.
 */
export function usePanels(layout: Layout, selection: Selection | null, isWide: boolean): Panels {
  const [isWanted, setIsWanted] = useState({ usually: true, whereWide: false })
  const kind = isWide ? 'whereWide' : 'usually'
  const isExplorerWanted = isWanted[kind]
  const setIsExplorerWanted = (wanted: boolean) => setIsWanted({ ...isWanted, [kind]: wanted })
  // The selection that the explorer was put in front of; another selection is in front again.
  const [coveredSelection, setCoveredSelection] = useState<Selection | null>(null)
  const hasRoomForBoth = layout === 'wide'
  const isCovered = selection !== null && !hasRoomForBoth && coveredSelection === selection
  const hasDetail = selection !== null && !isCovered
  return {
    hasDetail,
    hasExplorer: isCovered || ((hasRoomForBoth || selection === null) && (isExplorerWanted || layout === 'phone')),
    showExplorer: () => {
      setIsExplorerWanted(true)
      setCoveredSelection(selection)
    },
    hideExplorer: () => {
      if (isCovered) setCoveredSelection(null)
      else setIsExplorerWanted(false)
    },
  }
}
