import type { ReactNode } from 'react'
import { useText } from '@/i18n/useText'
import { IconButton } from '@/ui/IconButton'
import { CloseIcon, InfoIcon, WarningIcon } from '@/ui/icons'
import styles from './Notice.module.css'

interface NoticeProps {
  /** `offer`: nothing is wrong. */
  readonly kind?: 'warning' | 'offer'
  readonly children: ReactNode
  readonly onDismiss: () => void
}

/** A remark that waits to be read and goes when it has been; it takes no focus and stops nothing. */
export function Notice({ kind = 'warning', children, onDismiss }: NoticeProps) {
  const text = useText()
  return (
    <div role="status" className={styles['notice']}>
      {kind === 'offer' ? <InfoIcon className={styles['offer']} /> : <WarningIcon className={styles['icon']} />}
      <div className={styles['text']}>{children}</div>
      <IconButton label={text('notices.dismiss')} icon={<CloseIcon />} onClick={onDismiss} tooltip="before" />
    </div>
  )
}
