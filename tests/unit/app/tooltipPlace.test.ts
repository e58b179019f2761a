import { describe, expect, it } from 'vitest'
import { tooltipPlace } from '@/app/tooltipPlace'

const view = { width: 1000, height: 600 }
const tooltip = { width: 200, height: 80 }
const covers = (pointer: { x: number; y: number }) => {
  const { x, y } = tooltipPlace(pointer, tooltip, view)
  return x <= pointer.x && pointer.x <= x + tooltip.width && y <= pointer.y && pointer.y <= y + tooltip.height
}

describe('tooltipPlace', () => {
  it('stands below and to the right', () => {
    expect(tooltipPlace({ x: 100, y: 100 }, tooltip, view)).toEqual({ x: 116, y: 116 })
  })

  it('changes sides at the end of the window', () => {
    expect(tooltipPlace({ x: 900, y: 560 }, tooltip, view)).toEqual({ x: 684, y: 464 })
  })

  it('never covers the point it names, wherever that is', () => {
    for (let x = 0; x <= view.width; x += 50) {
      for (let y = 0; y <= view.height; y += 50) expect(covers({ x, y }), `${x}, ${y}`).toBe(false)
    }
  })
})
