import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laeaForward, laeaInverse } from '@/domain/laea'

describe('EPSG:3035', () => {
  // The second pair is the worked example of EPSG guidance note 7-2 (method 9820).
  it.each([
    [10, 52, 4321000, 3210000],
    [5, 50, 3962799.45, 2999718.85],
  ])('puts %d°E %d°N where the EPSG registry does', (longitude, latitude, easting, northing) => {
    const [x, y] = laeaForward([longitude, latitude])
    expect(x).toBeCloseTo(easting, 1)
    expect(y).toBeCloseTo(northing, 1)
  })

  it('comes back to where it started, within a centimetre, over the whole area and beyond', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -30, max: 60, noNaN: true }),
        fc.double({ min: 30, max: 80, noNaN: true }),
        (longitude, latitude) => {
          const back = laeaInverse(laeaForward([longitude, latitude]))
          expect(back?.[0]).toBeCloseTo(longitude, 7)
          expect(back?.[1]).toBeCloseTo(latitude, 7)
        },
      ),
    )
  })

  it('keeps areas: a degree square at 68°N has the area that the ellipsoid gives it', () => {
    const step = 0.001
    const corners = [
      [25, 68],
      [25 + step, 68],
      [25 + step, 68 + step],
      [25, 68 + step],
    ].map(laeaForward)
    const area = corners.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = corners[(i + 1) % 4] ?? [0, 0]
      return sum + (x * nextY - nextX * y) / 2
    }, 0)
    const e2 = 0.0066943800229
    const sin = Math.sin(((68 + step / 2) * Math.PI) / 180)
    const radians = (step * Math.PI) / 180
    const onEllipsoid =
      (6378137 ** 2 * (1 - e2) * Math.cos(((68 + step / 2) * Math.PI) / 180) * radians ** 2) / (1 - e2 * sin ** 2) ** 2
    expect(area / onEllipsoid).toBeCloseTo(1, 5)
  })

  it('has no answer outside the disc that holds the earth', () => {
    expect(laeaInverse([4321000 + 2e7, 3210000])).toBeNull()
  })
})
