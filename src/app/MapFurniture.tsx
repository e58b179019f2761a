import type { RefObject } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { useText } from '@/i18n/useText'
import type { MapHandle } from '@/map/mapHandle'
import { Button } from '@/ui/Button'
import { MapLegendPart } from './dataParts'
import { MapButtons } from './MapButtons'
import styles from './MapFurniture.module.css'
import { chooseMapFace, useMapFace } from './mapFace'
import { Quiet } from './Quiet'
import type { Insets } from './useInsets'

interface MapFurnitureProps {
  readonly insets: Insets
  readonly isLegendOpen: boolean
  readonly map: RefObject<MapHandle | null>
}

/** What lies on the map's lower edge: legend on the left, buttons and attribution on the right, clear of the panels. */
export function MapFurniture({ insets, isLegendOpen, map }: MapFurnitureProps) {
  const room = {
    paddingInlineStart: insets.left + 16,
    paddingInlineEnd: insets.right + 16,
    paddingBlockEnd: insets.bottom + 12,
  }
  return (
    <div className={styles['furniture']} style={room}>
      <Quiet where="legend">
        <MapLegendPart key={String(isLegendOpen)} isOpenAtFirst={isLegendOpen} />
      </Quiet>
      <div className={styles['end']}>
        <MapButtons map={map} />
        <WayBack />
        <Quiet where="attribution">
          <Attribution />
        </Quiet>
      </div>
    </div>
  )
}

/** To the full map, for whoever chose the simpler one. */
function WayBack() {
  const text = useText()
  const { chosen } = useMapFace()
  if (chosen !== 'simple') return null
  return <Button onClick={() => chooseMapFace('full')}>{text('map.useFull')}</Button>
}

function Attribution() {
  const { manifest } = useCatalogue()
  return <p className={styles['attribution']}>{manifest.area.attribution}</p>
}
