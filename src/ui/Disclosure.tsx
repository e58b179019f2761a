import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'
import { ChevronIcon } from './icons'

interface DisclosureProps {
  readonly summary: ReactNode
  /** Said beside the summary, so that a closed section still tells what is in force. */
  readonly hint?: ReactNode
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}

/** A section that opens and closes, by the browser's own means. */
export function Disclosure({ summary, hint, isOpenAtFirst = false, children }: DisclosureProps) {
  return (
    <details className={styles['details']} open={isOpenAtFirst}>
      <summary className={styles['summary']}>
        <span className={styles['title']}>{summary}</span>
        {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
        <ChevronIcon className={styles['chevron']} />
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  )
}
