import { useCallback } from 'react'
import type { Selection } from '@/domain/filter'
import { pointAt, select } from './actions'
import { encodeView } from './codec'
import { roomThatShows } from './roomThatShows'
import type { HoverTarget, LinkView } from './state'
import { viewStore } from './store'
import { useView } from './useView'

export interface SelectionLink {
  /** Address of the present view with the thing selected. */
  readonly href: string
  readonly onSelect: () => void
  readonly onPoint: (isPointedAt: boolean) => void
}

/** What the map can light up; a project or a priority is in too many places for that. */
function hoverTarget(selection: Selection): HoverTarget | null {
  return selection.kind === 'project' || selection.kind === 'priority' ? null : selection
}

function withSelection(selection: Selection): LinkView {
  const view = viewStore.getState()
  return { ...view, selection, room: roomThatShows(view.room) }
}

/** Makes of a selection what a link to it needs: `<SelectLink {...linkTo({ kind: 'region', id })}>`. */
export function useSelectionLink(): (selection: Selection) => SelectionLink {
  // Asked for again whenever the address of the view changes, so that no link keeps an old filter.
  const address = useView(encodeView)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address stands for all that the links are made of.
  return useCallback(
    (selection) => ({
      href: `?${encodeView(withSelection(selection))}`,
      onSelect: () => select(selection),
      onPoint: (isPointedAt) => {
        const target = hoverTarget(selection)
        pointAt(isPointedAt && target ? { target } : null)
      },
    }),
    [address],
  )
}
