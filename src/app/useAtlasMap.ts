import { useCatalogue } from '@/data/useCatalogue'
import { useText } from '@/i18n/useText'
import { draw } from '@/map/drawing'
import { moveCamera, openPlace, pointAt, select } from '@/view/actions'
import type { HoverTarget } from '@/view/state'
import { useView } from '@/view/useView'
import type { Insets } from './useInsets'
import { useLanguage } from './useLanguage'

function pick(target: HoverTarget | null): void {
  if (target?.kind === 'place') openPlace(target.id)
  // Own points and links have no profile; pressing one must not close another's.
  else if (target?.kind !== 'ownPoint' && target?.kind !== 'ownLink') select(target)
}

/** What every face of the map is given: it joins catalogue and view. */
export function useAtlasMap(insets: Insets) {
  const text = useText()
  const catalogue = useCatalogue()
  return {
    catalogue,
    drawing: useView((view) => draw(catalogue, view)),
    language: useLanguage(),
    padding: insets,
    label: text('map.canvas'),
    camera: useView((view) => view.camera),
    onPoint: pointAt,
    onPick: pick,
    onCamera: moveCamera,
  }
}
