import type { Ref } from 'react'
import { MapCanvas } from '@/map/gl/MapCanvas'
import type { MapHandle } from '@/map/mapHandle'
import { setMapStatus } from '@/view/actions'
import { useTheme } from './appearance'
import { noteRenderer } from './mapFace'
import { useAtlasMap } from './useAtlasMap'
import { useGestureHints } from './useGestureHints'
import type { Insets } from './useInsets'

interface AtlasMapProps {
  readonly insets: Insets
  readonly scale: number
  readonly ref?: Ref<MapHandle> | undefined
}

/** The full map. Loaded lazily, since it brings MapLibre along. */
export function AtlasMap({ insets, scale, ref }: AtlasMapProps) {
  const theme = useTheme()
  const map = useAtlasMap(insets)
  return (
    <MapCanvas
      ref={ref ?? null}
      {...map}
      theme={theme}
      gestures={useGestureHints()}
      scale={scale}
      onStatus={setMapStatus}
      onRenderer={noteRenderer}
    />
  )
}
