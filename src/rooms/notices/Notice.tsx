import type { ReactNode } from 'react'
import { useText } from '@/i18n/useText'
import { IconButton } from '@/ui/IconButton'
import { CloseIcon, WarningIcon } from '@/ui/icons'
import styles from './Notice.module.css'

interface NoticeProps {
  readonly children: ReactNode
  readonly onDismiss: () => void
}

/** A remark that waits to be read and goes when it has been; it takes no focus and stops nothing. */
export function Notice({ children, onDismiss }: NoticeProps) {
  const text = useText()
  return (
    <div role="status" className={styles['notice']}>
      <WarningIcon className={styles['icon']} />
      <div className={styles['text']}>{children}</div>
      <IconButton label={text('notices.dismiss')} icon={<CloseIcon />} onClick={onDismiss} tooltip="before" />
    </div>
  )
}
