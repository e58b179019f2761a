/** A map that stands in another page leaves wheel and finger to that page until they are clearly meant for it. */
import type { MapLibreMap } from 'maplibre-gl'

/** What to do instead, shown over the map when a gesture is left to the page. */
export interface GestureHints {
  readonly wheel: string
  /** The same where the key is ⌘. */
  readonly wheelMac: string
  readonly touch: string
}

export function gestureTexts({ wheel, wheelMac, touch }: GestureHints) {
  return {
    'CooperativeGesturesHandler.WindowsHelpText': wheel,
    'CooperativeGesturesHandler.MacHelpText': wheelMac,
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
