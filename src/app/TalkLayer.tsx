import { createPortal } from 'react-dom'
import { useCatalogue } from '@/data/useCatalogue'
import { useText } from '@/i18n/useText'
import { SpeakerView } from '@/rooms/present/SpeakerView'
import { Stage } from '@/rooms/present/Stage'
import { useFullScreenEnd } from '@/rooms/present/useFullScreenEnd'
import { useStage } from '@/rooms/present/useStage'
import { useTalk } from '@/rooms/present/useTalk'
import { useViewTitle } from '@/rooms/share/useViewTitle'
import { useView } from '@/view/useView'
import { MapLegend } from './MapLegend'
import { SelectedInShort } from './SelectedInShort'
import { useMapView, usePage } from './usePage'
import { useRoomName } from './useRoomName'
import type { Slide } from './useSlide'
import { useSpeakerWindow } from './useSpeakerWindow'

/** The talk on both screens. Loaded when something is presented. */
export function TalkLayer({ slide }: { readonly slide: Slide }) {
  const text = useText()
  const { manifest } = useCatalogue()
  const selection = useView((view) => view.selection)
  const hasMap = [useMapView(), usePage()].every((room) => room === undefined)
  const talk = useTalk(useViewTitle(useRoomName()))
  const speaker = useSpeakerWindow(text('present.speaker'))
  const stage = useStage(talk, speaker.toggle, speaker.pages)
  useFullScreenEnd(talk.leave, speaker.isOpening)
  return (
    <>
      <Stage
        talk={talk}
        stage={stage}
        isUpright={slide.isUpright}
        isPlain={!hasMap}
        legend={hasMap && <MapLegend isOpenAtFirst isBrief />}
        selected={selection && <SelectedInShort selection={selection} />}
        attribution={manifest.area.attribution}
        remark={speaker.isRefused ? text('present.refused') : null}
      />
      {speaker.page && createPortal(<SpeakerView talk={talk} />, speaker.page.body)}
    </>
  )
}
