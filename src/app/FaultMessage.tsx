import { AppError } from '@/domain/appError'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { WarningIcon } from '@/ui/icons'
import { openReport } from '@/view/dialogActions'
import styles from './FaultMessage.module.css'
import { PartMissing } from './lazyPart'

interface FaultMessageProps {
  readonly error: unknown
  readonly onRetry: () => void
  /** What happened. */
  readonly title: string
  /** What still works and what to do. */
  readonly advice: string
}

/** What happened and what can be done about it. A part that could not be loaded says so, wherever it belongs. */
export function FaultMessage({ error, onRetry, title, advice }: FaultMessageProps) {
  const text = useText()
  const isPartMissing = error instanceof PartMissing
  return (
    <div role="alert" className={styles['fault']}>
      <WarningIcon className={styles['icon']} />
      <h2 className={styles['title']}>{isPartMissing ? text('fault.part') : title}</h2>
      {error instanceof AppError && <p className={styles['file']}>{error.message}</p>}
      <p>{isPartMissing ? text('fault.part.advice') : advice}</p>
      <div className={styles['actions']}>
        <Button variant="primary" onClick={onRetry}>
          {text('fault.retry')}
        </Button>
        {isPartMissing && <Button onClick={() => location.reload()}>{text('fault.reload')}</Button>}
        <Button onClick={openReport}>{text('fault.report')}</Button>
      </div>
    </div>
  )
}
