import type { Ref } from 'react'
import { useText } from '@/i18n/useText'
import { MapCanvas } from '@/map/gl/MapCanvas'
import type { MapHandle } from '@/map/mapHandle'
import { setMapStatus } from '@/view/actions'
import { useView } from '@/view/useView'
import { useTheme } from './appearance'
import { noteRenderer } from './mapFace'
import { useAtlasMap } from './useAtlasMap'
import type { Insets } from './useInsets'

interface AtlasMapProps {
  readonly insets: Insets
  readonly scale: number
  readonly ref?: Ref<MapHandle> | undefined
}

/** The full map. Loaded lazily, since it brings MapLibre along. */
export function AtlasMap({ insets, scale, ref }: AtlasMapProps) {
  const text = useText()
  const theme = useTheme()
  const map = useAtlasMap(insets)
  const isEmbedded = useView((view) => view.isEmbedded)
  const hints = {
    wheel: text('embed.hint.wheel'),
    wheelMac: text('embed.hint.wheelMac'),
    touch: text('embed.hint.touch'),
  }
  return (
    <MapCanvas
      ref={ref ?? null}
      {...map}
      theme={theme}
      gestures={isEmbedded ? hints : undefined}
      scale={scale}
      onStatus={setMapStatus}
      onRenderer={noteRenderer}
    />
  )
}
