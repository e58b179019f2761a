import { useState } from 'react'
import { AppError } from '@/domain/appError'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { CopyIcon, WarningIcon } from '@/ui/icons'
import styles from './FaultMessage.module.css'
import { describeFault } from './report'

interface FaultMessageProps {
  readonly where: string
  readonly error: unknown
  readonly onRetry: () => void
  /** What happened. */
  readonly title: string
  /** What still works and what to do. */
  readonly advice: string
}

export function FaultMessage({ where, error, onRetry, title, advice }: FaultMessageProps) {
  const text = useText()
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const details = describeFault(error, where)
  const handleCopy = () => {
    const writing = navigator.clipboard?.writeText(details) ?? Promise.reject(new Error('No clipboard'))
    writing.then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    )
  }
  return (
    <div role="alert" className={styles['fault']}>
      <WarningIcon className={styles['icon']} />
      <h2 className={styles['title']}>{title}</h2>
      {error instanceof AppError && <p className={styles['file']}>{error.message}</p>}
      <p>{advice}</p>
      <div className={styles['actions']}>
        <Button variant="primary" onClick={onRetry}>
          {text('fault.retry')}
        </Button>
        <Button icon={<CopyIcon />} onClick={handleCopy}>
          {copied === 'yes' ? text('fault.copied') : text('fault.copy')}
        </Button>
      </div>
      {copied === 'refused' && <pre className={styles['details']}>{details}</pre>}
    </div>
  )
}
