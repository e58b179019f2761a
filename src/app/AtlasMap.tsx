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
  readonly ref: Ref<MapHandle>
}

function pick(target: HoverTarget | null): void {
  if (target?.kind === 'place') openPlace(target.id)
  // Own points and links have no profile; pressing one must not close another's.
  else if (target?.kind !== 'ownPoint' && target?.kind !== 'ownLink') select(target)
}

/** Joins the map to catalogue and view. Loaded lazily, since the map brings MapLibre along. */
export function AtlasMap({ insets, ref }: AtlasMapProps) {
  const text = useText()
  const language = useLanguage()
  const theme = useTheme()
  const catalogue = useCatalogue()
  const drawing = useView((view) => draw(catalogue, view))
  const camera = useView((view) => view.camera)
  return (
    <MapCanvas
      ref={ref}
      catalogue={catalogue}
      drawing={drawing}
      language={language}
      theme={theme}
      padding={insets}
      label={text('map.canvas')}
      camera={camera}
      onPoint={pointAt}
      onPick={pick}
      onCamera={moveCamera}
      onStatus={setMapStatus}
    />
  )
}
