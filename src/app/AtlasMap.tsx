import type { Ref } from 'react'
import { MapCanvas } from '@/map/gl/MapCanvas'
import type { MapHandle } from '@/map/mapHandle'
import { setMapStatus } from '@/view/actions'
import { useTheme } from './appearance'
import { noteRenderer } from './mapFace'
import { useAtlasMap } from './useAtlasMap'
import type { Insets } from './useInsets'

interface AtlasMapProps {
  readonly insets: Insets
  readonly ref?: Ref<MapHandle> | undefined
}

/** The full map. Loaded lazily, since it brings MapLibre along. */
export function AtlasMap({ insets, ref }: AtlasMapProps) {
  const theme = useTheme()
  const map = useAtlasMap(insets)
  return <MapCanvas ref={ref ?? null} {...map} theme={theme} onStatus={setMapStatus} onRenderer={noteRenderer} />
}
