import { type RefObject, useEffect } from 'react'
import { isForPage, isShortcut } from '@/view/shortcuts'

/** `/` and Ctrl/⌘ K lead to the field, unless the key is being typed into another one or a dialog is open. */
export function useSearchShortcut(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (!isShortcut(event, 'search') || !isForPage(event)) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [input])
}
