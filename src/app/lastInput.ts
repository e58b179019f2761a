import { isShortcut } from '@/view/shortcuts'

let isKeyboard = false
let isMapStep = false

/** Listens to what the reader uses; to be called once at the start. */
export function watchInput(page: Document): void {
  page.addEventListener(
    'keydown',
    (event) => {
      isKeyboard = true
      isMapStep = isOnMap(event.target) && isShortcut(event, 'neighbour')
    },
    { capture: true },
  )
  page.addEventListener(
    'pointerdown',
    () => {
      isKeyboard = false
    },
    { capture: true },
  )
}

/** Whether it is in the map itself, not in what lies over it. */
export function isOnMap(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('#map') !== null
}

/**
 * Whether the last thing done was done by key: then the focus must follow what happens. Not where somebody goes from region
 * to region on the map, whose focus has to stay there.
 */
export function doesFocusFollow(): boolean {
  return isKeyboard && !isMapStep
}
