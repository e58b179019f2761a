/** A map that stands in another page leaves wheel and finger to that page until they are clearly meant for it. */
import type { MapLibreMap } from 'maplibre-gl'
import type { GestureHints } from '@/map/gestureHints'

export function gestureTexts({ wheel, touch }: GestureHints) {
  return {
    'CooperativeGesturesHandler.WindowsHelpText': wheel,
    'CooperativeGesturesHandler.MacHelpText': wheel,
    'CooperativeGesturesHandler.MobileHelpText': touch,
  }
}

/** A click into the map gives it the wheel, until the pointer or the focus leaves it; a finger never does. */
export function yieldUntilClicked(map: MapLibreMap): void {
  const container = map.getCanvasContainer()
  const yieldAgain = () => map.cooperativeGestures.enable()
  container.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'touch') map.cooperativeGestures.disable()
  })
  container.addEventListener('pointerleave', yieldAgain)
  container.addEventListener('focusout', yieldAgain)
}
