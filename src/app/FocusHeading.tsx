import { useEffect } from 'react'
import { doesFocusFollow } from './lastInput'

/** Rendered beside a profile: once that has loaded, the focus goes to its heading if the reader works by keyboard. */
export function FocusHeading() {
  useEffect(() => {
    if (doesFocusFollow()) document.getElementById('detail-heading')?.focus({ preventScroll: true })
  }, [])
  return null
}
