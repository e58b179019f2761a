import type { Ref } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { useText } from '@/i18n/useText'
import { draw } from '@/map/drawing'
import { MapCanvas, type MapHandle } from '@/map/gl/MapCanvas'
import { moveCamera, openPlace, pointAt, select, setMapStatus } from '@/view/actions'
import type { HoverTarget } from '@/view/state'
import { useView } from '@/view/useView'
import { useTheme } from './appearance'
import type { Insets } from './useInsets'
import { useLanguage } from './useLanguage'

interface AtlasMapProps {
  readonly insets: Insets
  readonly scale: number
  readonly ref: Ref<MapHandle>
}

const pick = (target: HoverTarget | null) => (target?.kind === 'place' ? openPlace(target.id) : select(target))

/** Joins the map to catalogue and view. Loaded lazily, since the map brings MapLibre along. */
export function AtlasMap({ insets, scale, ref }: AtlasMapProps) {
  const text = useText()
  const language = useLanguage()
  const theme = useTheme()
  const catalogue = useCatalogue()
  const drawing = useView((view) => draw(catalogue, view))
  const camera = useView((view) => view.camera)
  const isEmbedded = useView((view) => view.isEmbedded)
  const hints = {
    wheel: text('embed.hint.wheel'),
    wheelMac: text('embed.hint.wheelMac'),
    touch: text('embed.hint.touch'),
  }
  return (
    <MapCanvas
      ref={ref}
      catalogue={catalogue}
      drawing={drawing}
      language={language}
      theme={theme}
      padding={insets}
      label={text('map.canvas')}
      gestures={isEmbedded ? hints : undefined}
      camera={camera}
      scale={scale}
      onPoint={pointAt}
      onPick={pick}
      onCamera={moveCamera}
      onStatus={setMapStatus}
    />
  )
}
