/** Where the keyboard goes from a region of the map. */
import type { Catalogue, LonLat, Region } from './catalogue'
import { angleBetween, unitVector } from './greatCircle'
import { laeaForward } from './laea'

/** On the map, where north is up. */
export type Direction = 'left' | 'right' | 'up' | 'down'

const ahead: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, 1],
  down: [0, -1],
}
/** Cosines of how far from straight ahead a bordering region may lie, and one across water. */
const besideBorder = Math.cos((75 * Math.PI) / 180)
const acrossWater = Math.cos((45 * Math.PI) / 180)

/** The region bordering on it that lies most nearly that way; where none does, the nearest across water. */
export function regionTowards(catalogue: Catalogue, from: Region, direction: Direction): Region | undefined {
  const bordering = from.neighbours.flatMap((id) => catalogue.regions.get(id) ?? [])
  return (
    nearestAhead(bordering, from, { direction, least: besideBorder }) ??
    nearestAhead([...catalogue.regions.values()], from, { direction, least: acrossWater })
  )
}

interface Cone {
  readonly direction: Direction
  readonly least: number
}

function nearestAhead(regions: readonly Region[], from: Region, { direction, least }: Cone): Region | undefined {
  const [dx, dy] = ahead[direction]
  const [x, y] = laeaForward(from.labelPoint)
  return best(regions, (region) => {
    const [east, north] = laeaForward(region.labelPoint)
    const distance = Math.hypot(east - x, north - y)
    if (distance === 0) return Number.POSITIVE_INFINITY
    const straightness = ((east - x) * dx + (north - y) * dy) / distance
    // What lies aside counts as farther away.
    return straightness < least ? Number.POSITIVE_INFINITY : distance / straightness
  })
}

/** The region whose label stands nearest to a place. */
export function regionNearest(catalogue: Catalogue, place: LonLat): Region | undefined {
  const at = unitVector(place)
  return best([...catalogue.regions.values()], ({ labelPoint }) => angleBetween(at, unitVector(labelPoint)))
}

/** The one of least cost, the first among equals; none where all are infinite. */
function best(regions: readonly Region[], cost: (region: Region) => number): Region | undefined {
  let found: Region | undefined
  let least = Number.POSITIVE_INFINITY
  for (const region of regions) {
    const own = cost(region)
    if (own >= least) continue
    found = region
    least = own
  }
  return found
}
