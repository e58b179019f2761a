/**
 * A map that stands in another page leaves wheel and finger to that page until they are clearly meant for it: as
 * `gl/gestures.ts` has it.
 */

/** A gesture that was left to the page. */
export type LeftGesture = 'wheel' | 'touch'

export interface Yielding {
  readonly leavesWheel: (event: WheelEvent) => boolean
  readonly leavesFingers: (event: PointerEvent, count: number) => boolean
  readonly stop: () => void
}

/** A click into the map gives it the wheel, until the pointer or the focus leaves it; one finger never moves it, two do. */
export function yieldUntilClicked(element: HTMLElement, onLeft: (gesture: LeftGesture) => void): Yielding {
  let isYielding = true
  const give = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') isYielding = false
  }
  const yieldAgain = () => {
    isYielding = true
  }
  // Else the browser takes two fingers for a scrolling of the page and ends the pointers.
  const keepTwoFingers = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault()
  }
  element.addEventListener('pointerdown', give)
  element.addEventListener('pointerleave', yieldAgain)
  element.addEventListener('focusout', yieldAgain)
  element.addEventListener('touchmove', keepTwoFingers, { passive: false })
  const left = (gesture: LeftGesture, isLeft: boolean) => {
    if (isLeft) onLeft(gesture)
    return isLeft
  }
  return {
    leavesWheel: ({ ctrlKey, metaKey }) => left('wheel', isYielding && !ctrlKey && !metaKey),
    leavesFingers: ({ pointerType }, count) => left('touch', pointerType === 'touch' && count < 2),
    stop: () => {
      element.removeEventListener('pointerdown', give)
      element.removeEventListener('pointerleave', yieldAgain)
      element.removeEventListener('focusout', yieldAgain)
      element.removeEventListener('touchmove', keepTwoFingers)
    },
  }
}
