import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cameraFromMap,
  cameraToFit,
  cameraToShow,
  freeArea,
  mapFromCamera,
  planarBox,
  type Size,
  usablePadding,
  withinLimits,
} from '@/map/camera'
import { type MapProjection, projections } from '@/map/projection'

const { laea, mercator } = projections
const laptop: Size = { width: 1024, height: 768 }
const named: readonly (readonly [string, MapProjection])[] = [
  ['LAEA', laea],
  ['Mercator', mercator],
]

/** Where a position lies in the free area, pixels from its top left corner. */
function onScreen(position: readonly number[], at: ReturnType<typeof mapFromCamera>, free: Size, by: MapProjection) {
  const pixels = (512 * 2 ** at.zoom) / by.extent
  const [x, y] = by.forward(position)
  const [middleX, middleY] = by.forward(at.center)
  return { x: free.width / 2 + (x - middleX) * pixels, y: free.height / 2 - (y - middleY) * pixels }
}

describe.each(named)('camera in %s', (_name, projection) => {
  it('comes back from the map as the link wrote it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 500000, max: 700000 }),
        fc.integer({ min: 0, max: 350000 }),
        fc.integer({ min: 100, max: 4000 }),
        (lat, lon, km) => {
          const camera = { lat: lat / 10000, lon: lon / 10000, km }
          expect(cameraFromMap(mapFromCamera(camera, laptop, projection), laptop, projection)).toEqual(camera)
        },
      ),
    )
  })

  it('shows the kilometres it names across the shorter side', () => {
    const at = mapFromCamera({ lat: 57, lon: 10, km: 100 }, laptop, projection)
    // 100 km are 0.8982° of latitude on the sphere, and within a hundredth of that on the ellipsoid.
    const top = onScreen([10, 57 + 0.4491], at, laptop, projection)
    const bottom = onScreen([10, 57 - 0.4491], at, laptop, projection)
    expect((bottom.y - top.y) / laptop.height).toBeCloseTo(1, 1)
  })

  it('fits a box into the free area, touching it in one direction', () => {
    const corners = [
      [10, 54],
      [30, 54],
      [30, 70],
      [10, 70],
    ]
    const box = planarBox(corners, projection)
    const at = mapFromCamera(cameraToFit(box, laptop, projection), laptop, projection)
    const points = corners.map((corner) => onScreen(corner, at, laptop, projection))
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(laptop.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(laptop.height)
    }
    expect(Math.min(...points.map(({ y }) => y))).toBeLessThan(laptop.height * 0.05)
  })
})

describe('padding', () => {
  it('is taken from the whole', () => {
    expect(freeArea(laptop, { top: 64, right: 0, bottom: 0, left: 376 })).toEqual({ width: 648, height: 704 })
  })

  it('always leaves something to look at', () => {
    const sheet = { top: 60, right: 0, bottom: 780, left: 0 }
    const phone = { width: 390, height: 844 }
    expect(freeArea(phone, sheet).height).toBe(160)
    expect(usablePadding(phone, sheet).top).toBeLessThan(60)
  })
})

describe('limits', () => {
  const limits = {
    box: planarBox(
      [
        [10, 54],
        [30, 65],
      ],
      laea,
    ),
    minZoom: 3,
    maxZoom: 8,
  }

  it('leave a camera inside alone', () => {
    const map = { center: [20, 59], zoom: 5 } as const
    expect(withinLimits(map, limits, laea)).toEqual(map)
  })

  it('bring a camera from the Atlantic back to the edge', () => {
    const { center, zoom } = withinLimits({ center: [-40, 40], zoom: 1 }, limits, laea)
    expect(zoom).toBe(3)
    const [x, y] = laea.forward(center)
    expect(x).toBeCloseTo(limits.box[0], 3)
    expect(y).toBeCloseTo(limits.box[1], 3)
  })
})

describe('a selection', () => {
  const camera = { lat: 58, lon: 20, km: 500 }

  it('in sight moves nothing', () => {
    expect(cameraToShow(planarBox([[20, 58]], laea), camera, laptop, laea)).toBeNull()
  })

  it('out of sight is brought in by the least move, at the same scale', () => {
    const moved = cameraToShow(planarBox([[20, 64]], laea), camera, laptop, laea)
    expect(moved?.km).toBe(500)
    const { y } = onScreen([20, 64], mapFromCamera(moved ?? camera, laptop, laea), laptop, laea)
    expect(y).toBeCloseTo(28, 0)
  })

  it('larger than the view is fitted, unless the view lies within it', () => {
    const far = planarBox(
      [
        [20, 62],
        [30, 68],
      ],
      laea,
    )
    expect(cameraToShow(far, camera, laptop, laea)?.km).toBeGreaterThan(500)
    const around = planarBox(
      [
        [5, 50],
        [35, 66],
      ],
      laea,
    )
    expect(cameraToShow(around, { ...camera, km: 100 }, laptop, laea)).toBeNull()
  })
})
