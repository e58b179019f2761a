import { useRef } from 'react'
import type { MapHandle } from '@/map/gl/MapCanvas'
import { useView } from '@/view/useView'
import styles from './Atlas.module.css'
import { DocumentTitle } from './DocumentTitle'
import { HoverTooltip } from './HoverTooltip'
import { MapFurniture } from './MapFurniture'
import { MapStage } from './MapStage'
import { MatchAnnouncer } from './MatchAnnouncer'
import { Notices } from './Notices'
import { PhonePanels } from './PhonePanels'
import { Quiet } from './Quiet'
import { SidePanels } from './SidePanels'
import { SkipLinks } from './SkipLinks'
import { TopBar } from './TopBar'
import { useDetailFocus } from './useDetailFocus'
import { useEscape } from './useEscape'
import { useInsets } from './useInsets'
import { useLayout } from './useLayout'
import { usePanels } from './usePanels'
import { useSheet } from './useSheet'

/** Narrower than this, an open legend would lie on the regions. */
const widthForLegend = 720

/** The frame: bar, map, and around the map the panels as the screen has room for them. */
export function Atlas() {
  const stage = useRef<HTMLElement>(null)
  const map = useRef<MapHandle>(null)
  const layout = useLayout()
  const selection = useView((view) => view.selection)
  const panels = usePanels(layout, selection)
  const sheet = useSheet(stage, selection)
  const { insets: covered, freeWidth } = useInsets(stage, `${layout} ${panels.hasExplorer} ${panels.hasDetail}`)
  const insets = layout === 'phone' ? { ...covered, bottom: sheet.coveredHeight } : covered
  useEscape()
  useDetailFocus(selection)
  return (
    <div className={styles['frame']}>
      <SkipLinks />
      <TopBar />
      <main ref={stage} className={styles['stage']}>
        {layout === 'phone' ? (
          <PhonePanels panels={panels} selection={selection} sheet={sheet} />
        ) : (
          <SidePanels panels={panels} selection={selection} />
        )}
        <MapStage insets={insets} map={map} />
        <MapFurniture insets={insets} map={map} isLegendOpen={layout !== 'phone' && freeWidth >= widthForLegend} />
        <Notices />
      </main>
      <Quiet where="tooltip">
        <HoverTooltip />
      </Quiet>
      <Quiet where="announcements">
        <MatchAnnouncer />
        <DocumentTitle />
      </Quiet>
    </div>
  )
}
