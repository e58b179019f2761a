import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followGestures } from '@/map/svg/gestures'
import { yieldUntilClicked } from '@/map/svg/yielding'

const onGesture = vi.fn()
const onLeft = vi.fn()
let element: HTMLElement
let stop = () => {}

beforeEach(() => {
  vi.clearAllMocks()
  element = document.body.appendChild(document.createElement('div'))
  // jsdom captures no pointers.
  element.setPointerCapture = () => {}
  const yielding = yieldUntilClicked(element, onLeft)
  const stopGestures = followGestures(element, { onGesture, onRest: () => {}, yielding })
  stop = () => {
    yielding.stop()
    stopGestures()
    element.remove()
  }
})
afterEach(() => stop())

/** Whether the page around the map may do with it what it does by itself. */
const turn = (more: WheelEventInit = {}) =>
  element.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, cancelable: true, bubbles: true, ...more }))
const pointer = (type: string, pointerId: number, clientX: number, pointerType: string) =>
  element.dispatchEvent(Object.assign(new MouseEvent(type, { clientX, bubbles: true }), { pointerId, pointerType }))

describe('a map in another page', () => {
  it('leaves the wheel to that page and says so, but for a turn with a key', () => {
    expect(turn()).toBe(true)
    expect(onLeft).toHaveBeenCalledWith('wheel')
    expect(onGesture).not.toHaveBeenCalled()
    expect(turn({ ctrlKey: true })).toBe(false)
    expect(turn({ metaKey: true })).toBe(false)
    expect(onGesture).toHaveBeenCalledTimes(2)
  })

  it('takes the wheel after a click into it, until the pointer leaves', () => {
    pointer('pointerdown', 1, 10, 'mouse')
    pointer('pointerup', 1, 10, 'mouse')
    expect(turn()).toBe(false)
    pointer('pointerleave', 1, 10, 'mouse')
    expect(turn()).toBe(true)
  })

  it('leaves one finger to that page and is moved by two', () => {
    pointer('pointerdown', 1, 10, 'touch')
    pointer('pointermove', 1, 60, 'touch')
    expect(onGesture).not.toHaveBeenCalled()
    expect(onLeft).toHaveBeenCalledWith('touch')
    pointer('pointerdown', 2, 100, 'touch')
    pointer('pointermove', 1, 80, 'touch')
    expect(onGesture).toHaveBeenCalledOnce()
  })
})
