import { type ReactNode, useEffect } from 'react'
import { createPortal } from 'react-dom'
import styles from './PrintSheet.module.css'

interface PrintSheetProps {
  /** The printer's dialog was closed. */
  readonly onDone: () => void
  readonly children: ReactNode
}

/** A sheet that is printed alone, in place of the page, as soon as it is there. */
export function PrintSheet({ onDone, children }: PrintSheetProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onDone)
    window.print()
    return () => window.removeEventListener('afterprint', onDone)
  }, [onDone])
  return createPortal(<div className={styles['sheet']}>{children}</div>, document.body)
}
