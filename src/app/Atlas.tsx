import { useRef } from 'react'
import type { MapHandle } from '@/map/mapHandle'
import { useView } from '@/view/useView'
import styles from './Atlas.module.css'
import { DocumentTitlePart, HoverTooltipPart, MapFilterBarPart, MapPlacesPart, MatchAnnouncerPart } from './dataParts'
import { MapFurniture } from './MapFurniture'
import { MapStage } from './MapStage'
import { Notices } from './Notices'
import { OwnDataParts } from './OwnDataParts'
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
import { useMapView, usePage } from './usePage'
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
  const page = usePage()
  const room = useMapView()
  const panels = usePanels(layout, selection, room?.isWide ?? false)
  const sheet = useSheet(stage, selection)
  const { insets: covered, freeWidth } = useInsets(stage, `${layout} ${panels.hasExplorer} ${panels.hasDetail}`)
  const insets = layout === 'phone' ? { ...covered, bottom: sheet.coveredHeight } : covered
  const mapInsets = layout === 'phone' ? { ...insets, bottom: insets.bottom + furnitureHeight } : insets
  useEscape()
  useDetailFocus(selection)
  return (
    <div className={styles['frame']}>
      <SkipLinks />
      <TopBar />
      <main ref={stage} className={styles['stage']}>
        {/* Stays as it is under a page, out of reach. */}
        <div className={styles['workspace']} inert={page !== undefined}>
          {layout === 'phone' ? (
            <PhonePanels panels={panels} selection={selection} sheet={sheet} />
          ) : (
            <SidePanels panels={panels} selection={selection} />
          )}
          <div className={styles['workspace']} inert={room !== undefined}>
            {layout !== 'phone' && (
              <Quiet where="filterBar">
                <MapFilterBarPart insets={insets} />
              </Quiet>
            )}
            <MapStage insets={mapInsets} map={map} />
            <MapFurniture insets={insets} map={map} isLegendOpen={layout !== 'phone' && freeWidth >= widthForLegend} />
          </div>
          {room && (
            <WorkStage
              room={room}
              insets={insets}
              hasFilterBar={layout !== 'phone'}
              hasOpener={layout !== 'phone' && !panels.hasExplorer}
            />
          )}
        </div>
        {page && <PageStage page={page} />}
        <Notices insets={insets} />
      </main>
      <Quiet where="tooltip">
        <HoverTooltipPart />
      </Quiet>
      <Quiet where="places">
        <MapPlacesPart />
      </Quiet>
      <Quiet where="ownData">
        <OwnDataParts />
      </Quiet>
      <Quiet where="announcements">
        <MatchAnnouncerPart />
        <DocumentTitlePart />
      </Quiet>
    </div>
  )
}
