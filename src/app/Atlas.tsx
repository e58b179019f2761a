import { type RefObject, useRef, useState } from 'react'
import type { MapHandle } from '@/map/mapHandle'
import { classNames } from '@/ui/classNames'
import { viewStore } from '@/view/store'
import { filterOf } from '@/view/useFilter'
import { useView } from '@/view/useView'
import styles from './Atlas.module.css'
import {
  DocumentTitlePart,
  HoverTooltipPart,
  MapFilterBarPart,
  MapKeysPart,
  MapPlacesPart,
  MatchAnnouncerPart,
} from './dataParts'
import { ExportGate } from './ExportGate'
import { lazyPart } from './lazyPart'
import { MapFurniture } from './MapFurniture'
import { MapStage } from './MapStage'
import { Notices } from './Notices'
import { OwnDataParts } from './OwnDataParts'
import { PageStage } from './PageStage'
import { PhonePanels } from './PhonePanels'
import { Quiet } from './Quiet'
import { ShowGate } from './ShowGate'
import { ShowSide } from './ShowSide'
import { SidePanels } from './SidePanels'
import { SkipLinks } from './SkipLinks'
import { TopBar } from './TopBar'
import { useDetailFocus } from './useDetailFocus'
import { type Insets, useInsets } from './useInsets'
import { type Layout, useLayout } from './useLayout'
import { isBesideMap, isDocument, useMapView, usePage } from './usePage'
import { usePageKeys } from './usePageKeys'
import { usePanels } from './usePanels'
import { useSheet } from './useSheet'
import { useSlide } from './useSlide'
import { WorkStage } from './WorkStage'

const TalkLayer = lazyPart(() => import('./TalkLayer').then((module) => module.TalkLayer))

/** On phones the legend's and the map's buttons take a strip above the sheet. */
const furnitureHeight = 80
/** Narrower than this, an open legend would lie on the regions. */
const widthForLegend = 720

function around(layout: Layout, covered: Insets, sheetHeight: number) {
  if (layout !== 'phone') return { insets: covered, mapInsets: covered }
  const insets = { ...covered, bottom: sheetHeight }
  return { insets, mapInsets: { ...insets, bottom: sheetHeight + furnitureHeight } }
}

/** The frame: bar, map, and around the map the panels as the screen has room for them; on a slide, the words alone. */
export function Atlas() {
  const stage = useRef<HTMLElement>(null)
  const map = useRef<MapHandle>(null)
  const layout = useLayout()
  const selection = useView((view) => view.selection)
  const isShowOpen = useView((view) => view.isShowOpen)
  const page = usePage()
  const room = useMapView()
  const panels = usePanels(layout, selection, room?.isWide ?? false)
  const slide = useSlide()
  const sheet = useSheet(stage, selection, room?.id ?? 'map')
  // A slide has no panels: there, every room lies over the map.
  const roomBeside = slide === null && isBesideMap(room, layout) ? room : undefined
  const roomOver = roomBeside ? undefined : room
  const panelsInSight = `${roomBeside?.id} ${panels.hasExplorer} ${panels.hasDetail} ${isShowOpen}`
  const { insets: covered, freeWidth } = useInsets(stage, `${layout} ${slide !== null} ${panelsInSight}`)
  const { insets, mapInsets } = slide ?? around(layout, covered, sheet.coveredHeight)
  const isLegendOpen = layout !== 'phone' && !roomBeside && freeWidth >= widthForLegend
  usePageKeys()
  useDetailFocus(selection)
  return (
    <div
      className={classNames(styles['frame'], isDocument(page) && styles['document'])}
      style={slide ? { ['--slide-scale' as string]: slide.scale } : undefined}
    >
      {slide === null && <SkipLinks />}
      {slide === null && <TopBar />}
      <main ref={stage} className={styles['stage']}>
        {/* Stays as it is under a page, out of reach. */}
        <div className={styles['workspace']} inert={page !== undefined}>
          {slide === null &&
            (layout === 'phone' ? (
              <PhonePanels panels={panels} selection={selection} sheet={sheet} />
            ) : (
              <SidePanels panels={panels} selection={selection} room={roomBeside} />
            ))}
          <div className={styles['workspace']} inert={roomOver !== undefined}>
            {slide === null && layout !== 'phone' && (
              <Quiet where="filterBar">
                <MapFilterBarPart insets={insets} />
              </Quiet>
            )}
            <MapStage insets={mapInsets} map={map} scale={slide?.scale ?? 1} />
            {slide === null && <MapFurniture insets={insets} map={map} isLegendOpen={isLegendOpen} />}
          </div>
          {roomOver && (
            <WorkStage
              room={roomOver}
              insets={insets}
              hasFilterBar={slide === null && layout !== 'phone'}
              hasOpener={slide === null && layout !== 'phone' && !panels.hasExplorer}
            />
          )}
        </div>
        {page && <PageStage page={page} left={slide?.insets.left ?? 0} />}
        {isShowOpen && slide === null && <ShowSide />}
        {slide && (
          <Quiet where="presentation">
            <TalkLayer slide={slide} />
          </Quiet>
        )}
        <Notices insets={insets} />
      </main>
      <ShowGate />
      <ExportGate />
      <Quiet where="tooltip">
        <HoverTooltipPart />
      </Quiet>
      <Quiet where="places">
        <MapPlacesPart />
      </Quiet>
      <Quiet where="ownData">
        <OwnDataParts />
      </Quiet>
      <Announcements map={map} isTalk={slide !== null} />
    </div>
  )
}

/** What the page tells to those who hear it, and is called. */
function Announcements({ map, isTalk }: { readonly map: RefObject<MapHandle | null>; readonly isTalk: boolean }) {
  const [opened] = useState(() => filterOf(viewStore.getState()))
  return (
    <Quiet where="announcements">
      <MatchAnnouncerPart opened={opened} />
      {!isTalk && <MapKeysPart map={map} />}
      <DocumentTitlePart />
    </Quiet>
  )
}
