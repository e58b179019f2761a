import { useText } from '@/i18n/useText'
import { FaultMessage } from './FaultMessage'
import styles from './MapFault.module.css'
import type { Insets } from './useInsets'

interface MapFaultProps {
  readonly error: unknown
  readonly onRetry: () => void
  readonly insets: Insets
}

/** Stands where the map would, clear of the panels. */
export function MapFault({ error, onRetry, insets }: MapFaultProps) {
  const text = useText()
  const place = {
    paddingInline: `${insets.left + 16}px ${insets.right + 16}px`,
    paddingBlock: `${insets.top + 16}px ${insets.bottom + 16}px`,
  }
  return (
    <div className={styles['place']} style={place}>
      <div className={styles['card']}>
        <FaultMessage error={error} onRetry={onRetry} title={text('fault.map')} advice={text('fault.map.advice')} />
      </div>
    </div>
  )
}
