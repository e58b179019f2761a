import type { ReactNode } from 'react'
import styles from './ProfileHeading.module.css'

interface Props {
  /** What kind of thing this is. */
  readonly kind: string
  readonly title: ReactNode
  readonly localName?: string | undefined
  /** Language of the local name. */
  readonly localLanguage?: string | undefined
  /** Facts in one quiet line below the names, badges and buttons. */
  readonly children?: ReactNode
}

/** Head of what the detail panel shows. The shell moves the focus to `detail-heading` when a selection is made. */
export function ProfileHeading({ kind, title, localName, localLanguage, children }: Props) {
  return (
    <header className={styles['head']}>
      <p className={styles['kind']}>{kind}</p>
      <h2 id="detail-heading" tabIndex={-1} className={styles['title']}>
        {title}
      </h2>
      {localName !== undefined && (
        <p className={styles['local']} lang={localLanguage}>
          {localName}
        </p>
      )}
      {children}
    </header>
  )
}
