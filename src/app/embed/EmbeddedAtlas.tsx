import { useRef } from 'react'
import styles from '@/app/Atlas.module.css'
import { DocumentTitle } from '@/app/DocumentTitle'
import { HoverTooltip } from '@/app/HoverTooltip'
import { MapFurniture } from '@/app/MapFurniture'
import { MapPlaces } from '@/app/MapPlaces'
import { MapStage } from '@/app/MapStage'
import { Notices } from '@/app/Notices'
import { Quiet } from '@/app/Quiet'
import { useEscape } from '@/app/useEscape'
import { useLayout } from '@/app/useLayout'
import { useText } from '@/i18n/useText'
import type { MapHandle } from '@/map/mapHandle'
import { EmbedHead } from './EmbedHead'
import type { OpenView } from './useEmbedApi'

/** No panel covers the map here, but where the legend is open what is shown stays clear of it. */
const uncovered = { top: 0, right: 0, bottom: 0, left: 0 }
const besideLegend = { ...uncovered, left: 280 }

/** The frame of a map in another page: what is to be seen, what it means, whose it is, and the way to all the rest. */
export function EmbeddedAtlas({ onOpen }: { readonly onOpen: OpenView }) {
  const text = useText()
  const map = useRef<MapHandle>(null)
  const hasRoomForLegend = useLayout() !== 'phone'
  useEscape()
  return (
    <div className={styles['frame']}>
      <Quiet where="embed">
        <EmbedHead onOpen={onOpen} />
      </Quiet>
      {/* Named, since the page around it has a main part of its own. */}
      <main className={styles['stage']} aria-label={text('app.name')}>
        <MapStage insets={hasRoomForLegend ? besideLegend : uncovered} map={map} />
        <MapFurniture insets={uncovered} map={map} isLegendOpen={hasRoomForLegend} />
        <Notices insets={uncovered} />
      </main>
      <Quiet where="tooltip">
        <HoverTooltip />
      </Quiet>
      <Quiet where="places">
        <MapPlaces />
        <DocumentTitle />
      </Quiet>
    </div>
  )
}
