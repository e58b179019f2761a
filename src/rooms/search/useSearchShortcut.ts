import { type RefObject, useEffect } from 'react'

const typedInto = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable=true]'

function isShortcut(event: KeyboardEvent): boolean {
  const isModified = event.ctrlKey || event.metaKey
  // Shift is not asked for: on many keyboards of the area `/` is typed with it.
  return isModified ? event.key.toLowerCase() === 'k' : event.key === '/' && !event.altKey
}

/** `/` and Ctrl/⌘ K lead to the field, unless the key is being typed into another one or a dialog is open. */
export function useSearchShortcut(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isShortcut(event)) return
      if (event.target instanceof Element && event.target.closest(typedInto)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [input])
}
