/** Two columns of numbers to positions: degrees, or metres of the two projections that maps of Europe come in. */
import { area } from '@/domain/area'
import type { LonLat } from '@/domain/catalogue'
import { laeaInverse } from '@/domain/laea'
import { type DecimalMark, parseNumber } from './numbers'

export type Frame = 'degrees' | 'swapped' | 'laea' | 'laea-swapped' | 'mercator' | 'unknown'
export type Pair = readonly [number, number]

const earthRadius = 6_378_137

/** `54,35° N` → 54.35. */
export function parseCoordinate(cell: string, mark: DecimalMark): number | undefined {
  const bare = cell.trim().replace(/°/g, '')
  const number = parseNumber(bare.replace(/^[NSEW]\s*|\s*[NSEW]$/i, ''), mark)
  return number !== undefined && /^[SW]|[SW]$/i.test(bare) ? -number : number
}

const isInDegrees = ([x, y]: Pair) => Math.abs(x) <= 180 && Math.abs(y) <= 90
/** Where anyone who uses this atlas is likely to have points: Europe and around. */
const isInEurope = ([x, y]: Pair) => x >= -25 && x <= 50 && y >= 34 && y <= 72.5

function laea([x, y]: Pair): LonLat | null {
  return x > 2_000_000 && x < 8_000_000 && y > 900_000 && y < 7_500_000 ? laeaInverse([x, y]) : null
}

function mercator([x, y]: Pair): LonLat {
  const radians = 2 * Math.atan(Math.exp(y / earthRadius)) - Math.PI / 2
  return [(x / earthRadius) * (180 / Math.PI), radians * (180 / Math.PI)]
}

const swap = ([x, y]: Pair): Pair => [y, x]

/** What most of the pairs are plainly in. Degrees are believed first; metres only where they land in Europe. */
export function frameOf(pairs: readonly Pair[]): Frame {
  const most = (test: (pair: Pair) => boolean) => pairs.filter(test).length > pairs.length / 2
  if (most(isInDegrees) || pairs.length === 0) {
    const isSwapped = (pair: Pair) => isInReach(swap(pair)) && !isInReach(pair)
    return most(isSwapped) ? 'swapped' : 'degrees'
  }
  const lands = (position: LonLat | null) => position !== null && isInEurope(position)
  // Web Mercator's northings of the area begin where the grid of European statistics ends.
  if (most((pair) => pair[1] > 6_000_000 && lands(mercator(pair)))) return 'mercator'
  if (most((pair) => lands(laea(pair)) && pair[0] > pair[1])) return 'laea'
  return most((pair) => lands(laea(swap(pair)))) ? 'laea-swapped' : 'unknown'
}

/** Longitudes and latitudes of the area hardly overlap: that is how swapped columns are known. */
const [west, south, east, north] = area.reach
const isInReach = ([x, y]: Pair) => x >= west && x <= east && y >= south && y <= north

/** `null` where there is no such place on earth, or the pair is of another frame than the rest. */
export function positionIn(frame: Frame, pair: Pair): LonLat | null {
  const isDegrees = isInDegrees(pair)
  switch (frame) {
    case 'degrees':
      return isDegrees ? pair : null
    case 'swapped':
      return isInDegrees(swap(pair)) ? swap(pair) : null
    case 'laea':
      return laea(pair)
    case 'laea-swapped':
      return laea(swap(pair))
    case 'mercator':
      return isDegrees ? null : mercator(pair)
    case 'unknown':
      return null
  }
}
