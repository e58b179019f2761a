import { useRef } from 'react'
import type { MapHandle } from '@/map/gl/MapCanvas'
import { classNames } from '@/ui/classNames'
import { useView } from '@/view/useView'
import styles from './Atlas.module.css'
import { DocumentTitle } from './DocumentTitle'
import { HoverTooltip } from './HoverTooltip'
import { MapFilterBar } from './MapFilterBar'
import { MapFurniture } from './MapFurniture'
import { MapPlaces } from './MapPlaces'
import { MapStage } from './MapStage'
import { MatchAnnouncer } from './MatchAnnouncer'
import { Notices } from './Notices'
import { PageStage } from './PageStage'
import { PhonePanels } from './PhonePanels'
import { Quiet } from './Quiet'
import { SidePanels } from './SidePanels'
import { SkipLinks } from './SkipLinks'
import { TopBar } from './TopBar'
import { useDetailFocus } from './useDetailFocus'
import { useEscape } from './useEscape'
import { useInsets } from './useInsets'
import { useLayout } from './useLayout'
import { isBesideMap, isDocument, useMapView, usePage } from './usePage'
import { usePanels } from './usePanels'
import { useSheet } from './useSheet'
import { WorkStage } from './WorkStage'

/** On phones the legend's and the map's buttons take a strip above the sheet. */
const furnitureHeight = 80
/** Narrower than this, an open legend would lie on the regions. */
const widthForLegend = 720

/** The frame: bar, map, and around the map the panels as the screen has room for them. */
export function Atlas() {
  const stage = useRef<HTMLElement>(null)
  const map = useRef<MapHandle>(null)
  const layout = useLayout()
  const selection = useView((view) => view.selection)
  const panels = usePanels(layout, selection)
  const page = usePage()
  const room = useMapView()
  const sheet = useSheet(stage, selection, room?.id ?? 'map')
  const roomBeside = isBesideMap(room, layout) ? room : undefined
  const roomOver = roomBeside ? undefined : room
  const inSight = `${layout} ${roomBeside?.id} ${panels.hasExplorer} ${panels.hasDetail}`
  const { insets: covered, freeWidth } = useInsets(stage, inSight)
  const insets = layout === 'phone' ? { ...covered, bottom: sheet.coveredHeight } : covered
  const mapInsets = layout === 'phone' ? { ...insets, bottom: insets.bottom + furnitureHeight } : insets
  const isLegendOpen = layout !== 'phone' && !roomBeside && freeWidth >= widthForLegend
  useEscape()
  useDetailFocus(selection)
  return (
    <div className={classNames(styles['frame'], isDocument(page) && styles['document'])}>
      <SkipLinks />
      <TopBar />
      <main ref={stage} className={styles['stage']}>
        {/* Stays as it is under a page, out of reach. */}
        <div className={styles['workspace']} inert={page !== undefined}>
          {layout === 'phone' ? (
            <PhonePanels panels={panels} selection={selection} sheet={sheet} />
          ) : (
            <SidePanels panels={panels} selection={selection} room={roomBeside} />
          )}
          <div className={styles['workspace']} inert={roomOver !== undefined}>
            {layout !== 'phone' && (
              <Quiet where="filterBar">
                <MapFilterBar insets={insets} />
              </Quiet>
            )}
            <MapStage insets={mapInsets} map={map} />
            <MapFurniture insets={insets} map={map} isLegendOpen={isLegendOpen} />
          </div>
          {roomOver && (
            <WorkStage room={roomOver} insets={insets} hasOpener={layout !== 'phone' && !panels.hasExplorer} />
          )}
        </div>
        {page && <PageStage page={page} />}
        <Notices insets={insets} />
      </main>
      <Quiet where="tooltip">
        <HoverTooltip />
      </Quiet>
      <Quiet where="places">
        <MapPlaces />
      </Quiet>
      <Quiet where="announcements">
        <MatchAnnouncer />
        <DocumentTitle />
      </Quiet>
    </div>
  )
}
