import type { MouseEvent } from 'react'

/** The browser's own ways of opening a link stay the browser's: middle button, modifier keys. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
