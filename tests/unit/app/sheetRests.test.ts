import { describe, expect, it } from 'vitest'
import { nearestRest, nextRest, sheetHeight } from '@/app/sheetRests'

describe('rests of the sheet', () => {
  it('grow from peek to full and leave a strip of the map', () => {
    const [peek, half, full] = (['peek', 'half', 'full'] as const).map((rest) => sheetHeight(rest, 788))
    expect([peek, half, full]).toEqual([112, 394, 780])
  })

  it('peek from the first moment, before the stage is measured', () => {
    expect(sheetHeight('peek', 0)).toBe(sheetHeight('peek', 788))
  })

  it('never outgrow a low stage', () => {
    expect(sheetHeight('peek', 60)).toBe(52)
  })

  it('come nearest to where the sheet is let go', () => {
    expect(nearestRest(200, 0, 788)).toBe('peek')
    expect(nearestRest(300, 0, 788)).toBe('half')
    expect(nearestRest(700, 0, 788)).toBe('full')
  })

  it('follow a fling', () => {
    expect(nearestRest(200, 1.2, 788)).toBe('half')
    expect(nearestRest(380, -1.5, 788)).toBe('peek')
  })

  it('are stepped through and end at both ends', () => {
    expect(nextRest('peek', 1)).toBe('half')
    expect(nextRest('full', 1)).toBe('full')
    expect(nextRest('peek', -1)).toBe('peek')
  })
})
