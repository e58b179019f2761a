import { type ReactNode, useMemo } from 'react'
import styles from './DocumentHead.module.css'
import { QrPicture } from './QrPicture'
import { qrCodeOf } from './qrCode'

interface DocumentHeadProps {
  readonly id: string
  /** What sort of document it is, and of which release. */
  readonly kind: string
  readonly title: string
  readonly link: string
  readonly qrLabel: string
  readonly children: ReactNode
}

/** Head of a printed document: what it is, in short, and the way back to where it can be pressed. */
export function DocumentHead({ id, kind, title, link, qrLabel, children }: DocumentHeadProps) {
  const code = useMemo(() => qrCodeOf(link), [link])
  return (
    <header className={styles['head']}>
      <div>
        <p className={styles['kind']}>{kind}</p>
        <h1 id={id} tabIndex={-1}>
          {title}
        </h1>
        <div className={styles['lead']}>{children}</div>
        <p className={styles['link']}>
          <a href={link}>{link}</a>
        </p>
      </div>
      {code && <QrPicture code={code} label={qrLabel} className={styles['code']} />}
    </header>
  )
}
