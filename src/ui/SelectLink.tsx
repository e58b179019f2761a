import type { MouseEvent, ReactNode } from 'react'
import { isPlainClick } from './isPlainClick'
import styles from './SelectLink.module.css'

export interface SelectLinkTarget {
  /** Address of the view with the thing selected, for a new tab or to be copied. */
  readonly href: string
  readonly onSelect: () => void
  /** Pointer or focus came (true) or went (false). */
  readonly onPoint?: (isPointedAt: boolean) => void
}

interface Props extends SelectLinkTarget {
  readonly children: ReactNode
  readonly lang?: string | undefined
  /** `title`: stands alone, so that no line is needed to tell it from text. `row`: fills its row. `chip`: one among short ones. */
  readonly look?: 'inline' | 'title' | 'row' | 'chip'
}

/** A real link to a selection of the atlas, that is followed without loading the page. */
export function SelectLink({ href, onSelect, onPoint, children, lang, look = 'inline' }: Props) {
  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    // The row may go with the panel, and a row that is gone says no farewell.
    onPoint?.(false)
    onSelect()
  }
  return (
    <a
      className={styles[look]}
      href={href}
      lang={lang}
      onClick={handleClick}
      onPointerEnter={() => onPoint?.(true)}
      onPointerLeave={() => onPoint?.(false)}
      onFocus={() => onPoint?.(true)}
      onBlur={() => onPoint?.(false)}
    >
      {children}
    </a>
  )
}
