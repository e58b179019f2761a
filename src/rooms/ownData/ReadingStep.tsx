import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import styles from './OwnDataDialog.module.css'

interface ReadingStepProps {
  /** 0…1 */
  readonly share: number
  readonly onCancel: () => void
}

export function ReadingStep({ share, onCancel }: ReadingStepProps) {
  const text = useText()
  return (
    <div className={styles['step']}>
      <p role="status">{text('own.reading')}</p>
      <progress className={styles['progress']} aria-label={text('own.reading')} max={1} value={share} />
      <div className={styles['actions']}>
        <Button onClick={onCancel}>{text('own.cancel')}</Button>
      </div>
    </div>
  )
}
