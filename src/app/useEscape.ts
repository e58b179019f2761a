import { useEffect } from 'react'
import { select } from '@/view/actions'
import { isShortcut } from '@/view/shortcuts'

/** Escape clears the selection, unless something nearer (a list, a dialog, a field) has its own use for the key. */
export function useEscape(): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (!isShortcut(event, 'escape') || event.defaultPrevented) return
      const isBusy =
        event.target instanceof Element &&
        event.target.closest('input:not([type=checkbox], [type=radio]), select, dialog, [role=dialog], [role=listbox]')
      if (!isBusy) select(null)
    }
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [])
}
