import type { ReactNode } from 'react'
import styles from './ExternalLink.module.css'
import { ExternalIcon } from './icons'
import { VisuallyHidden } from './VisuallyHidden'

interface ExternalLinkProps {
  readonly href: string
  /** Said to screen readers after the text: that a new tab opens. */
  readonly newTabNote: string
  readonly children: ReactNode
}

/** A way out of the atlas: in a new tab, and without telling the other side where one comes from. */
export function ExternalLink({ href, newTabNote, children }: ExternalLinkProps) {
  return (
    <a className={styles['link']} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <ExternalIcon className={styles['icon']} />
      <VisuallyHidden> {newTabNote}</VisuallyHidden>
    </a>
  )
}
