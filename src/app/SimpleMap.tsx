import { type Ref, useEffect, useLayoutEffect, useRef } from 'react'
import type { Drawing } from '@/map/drawing'
import type { MapHandle } from '@/map/mapHandle'
import { SvgStage } from '@/map/svg/SvgStage'
import { mark } from '@/view/marks'
import { markFirstMap, removeFirstMap } from './firstMap'
import { useAtlasMap } from './useAtlasMap'
import { useGestureHints } from './useGestureHints'
import type { Insets } from './useInsets'

interface SimpleMapProps {
  readonly insets: Insets
  readonly ref?: Ref<MapHandle> | undefined
}

/** The map in SVG: until the full one is drawn, and where it can't be or is not wanted. */
export function SimpleMap({ insets, ref }: SimpleMapProps) {
  const map = useAtlasMap(insets)
  useMarks(map.drawing)
  return <SvgStage ref={ref ?? null} {...map} gestures={useGestureHints()} />
}

/** Measures the same moments as the full map does. */
function useMarks(drawing: Drawing): void {
  useLayoutEffect(() => {
    markFirstMap()
    removeFirstMap()
  }, [])
  const before = useRef(drawing)
  useEffect(() => {
    const { selection, filter, layerResult } = before.current
    before.current = drawing
    if (selection !== drawing.selection) requestAnimationFrame(() => mark('atlas:select-painted'))
    if (filter !== drawing.filter || layerResult !== drawing.layerResult) {
      requestAnimationFrame(() => mark('atlas:filter-painted'))
    }
  }, [drawing])
}
