import { useState } from 'react'
import { useText } from '@/i18n/useText'
import { Notice } from '@/rooms/notices/Notice'
import { Button } from '@/ui/Button'
import { useView } from '@/view/useView'
import styles from './MapNotice.module.css'
import { chooseMapFace, retryFullMap, useMapFace } from './mapFace'
import { useIsMapInSight } from './usePage'

/** Says that the simpler map stands in for the full one; offers it where the full one is slow. */
export function MapNotice() {
  const text = useText()
  const status = useView((view) => view.mapStatus)
  const { chosen, isSlow } = useMapFace()
  const isMapInSight = useIsMapInSight()
  const [dismissed, setDismissed] = useState<string | null>(null)
  // Where a room or a page lies over the map, which map it is does not matter.
  if (!isMapInSight) return null
  if (status === 'ready' && isSlow && chosen === null) {
    return (
      <Notice onDismiss={() => chooseMapFace('full')}>
        <p className={styles['line']}>
          {text('map.slow')}
          <Button onClick={() => chooseMapFace('simple')}>{text('map.useSimple')}</Button>
        </p>
      </Notice>
    )
  }
  const isStandIn = (status === 'fallback' || status === 'error') && chosen !== 'simple'
  if (!isStandIn || dismissed === status) return null
  return (
    <Notice onDismiss={() => setDismissed(status)}>
      <p className={styles['line']}>
        {text(status === 'fallback' ? 'map.noWebgl' : 'map.failed')}
        <Button onClick={retryFullMap}>{text('fault.retry')}</Button>
      </p>
    </Notice>
  )
}
