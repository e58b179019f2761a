import { useLayoutEffect, useRef } from 'react'
import type { Selection } from '@/domain/filter'

/**
 * Remembers what had the focus when something was selected, and gives it back when the selection is cleared
 * while the focus was in the panel that goes. Focus that is elsewhere is left alone.
 */
export function useDetailFocus(selection: Selection | null): void {
  const opener = useRef<Element | null>(null)
  const hasSelection = selection !== null
  // Before any passive effect: `FocusHeading` moves the focus in one.
  useLayoutEffect(() => {
    if (hasSelection) {
      opener.current = document.activeElement
      return
    }
    const isFocusLost = document.activeElement === null || document.activeElement === document.body
    const candidate = opener.current
    opener.current = null
    if (!isFocusLost || candidate === null || candidate === document.body) return
    const target = candidate.isConnected ? candidate : document.getElementById('map')
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  }, [hasSelection])
}
