import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from './PrintSheet.module.css'

interface PrintSheetProps {
  /** The printer's dialog was closed. */
  readonly onDone: () => void
  readonly children: ReactNode
}

/**
 * A sheet that is printed alone, in place of the page, as soon as it is there. A copy of it is printed: paper is narrower
 * than the screen, and the page, laying itself out anew for it, may take down the room that the sheet came from.
 */
export function PrintSheet({ onDone, children }: PrintSheetProps) {
  const [draft] = useState(() => document.createElement('div'))
  useEffect(() => {
    const copy = document.createElement('div')
    copy.className = styles['sheet'] ?? ''
    copy.append(...[...draft.childNodes].map((node) => node.cloneNode(true)))
    document.body.append(copy)
    const finish = () => {
      copy.remove()
      onDone()
    }
    window.addEventListener('afterprint', finish, { once: true })
    window.print()
  }, [draft, onDone])
  return createPortal(children, draft)
}
