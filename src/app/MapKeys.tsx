import type { RefObject } from 'react'
import { useText } from '@/i18n/useText'
import type { MapHandle } from '@/map/mapHandle'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import styles from './MapKeys.module.css'
import { mapHintId } from './mapHint'
import { useMapKeys } from './useMapKeys'

/** Regions and links by key while the map has the focus: what these keys are, and where they have led. */
export function MapKeys({ map }: { readonly map: RefObject<MapHandle | null> }) {
  const text = useText()
  const told = useMapKeys(map)
  return (
    <>
      <p id={mapHintId} className={styles['hint']}>
        {text('help.hint.map')}
      </p>
      <VisuallyHidden>
        <span role="status">{told}</span>
      </VisuallyHidden>
    </>
  )
}
