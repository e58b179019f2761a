/** Regions as the cells of a grid with crooked, shared edges over the real area. */
import type { CountryCode, RegionId } from '@/domain/ids'
import { round4 } from '@/domain/round4'
import type { Artefacts } from '@/domain/schema/artefacts'
import type { Chance } from './random'

type Position = [number, number]
type RegionFeature = Artefacts['regions']['features'][number]

const [west, south, east, north] = [5, 49, 31, 70]
const countries = ['DE', 'DK', 'EE', 'FI', 'LT', 'LV', 'NO', 'PL', 'SE']
/** Of one edge: a region has four times as many corners, about as many as a real one. */
const stepsPerEdge = 20
const partners = 7

interface Grid {
  readonly columns: number
  readonly rows: number
  readonly count: number
}

/** Edges by their two ends, so that both cells beside an edge get the very same positions. */
interface Edges {
  readonly between: (from: number, to: number) => readonly Position[]
}

export function makeShapes(count: number, chance: Chance): Pick<Artefacts, 'regions' | 'borders'> {
  const columns = Math.ceil(Math.sqrt(count))
  const grid: Grid = { columns, rows: Math.ceil(count / columns), count }
  const edges = crookedEdges(grid, chance)
  const ids = Array.from({ length: count }, (_, cell) => idOf(cell, grid))
  return {
    regions: { type: 'FeatureCollection', features: ids.map((_, cell) => cellFeature(cell, { grid, edges, ids })) },
    borders: borderLines({ grid, edges, ids }),
  }
}

/** Countries are stripes from west to east. */
function countryOf(cell: number, { count }: Grid): string {
  return countries[Math.floor((cell * countries.length) / count)] ?? 'SE'
}

function idOf(cell: number, grid: Grid): RegionId {
  return `${countryOf(cell, grid)}${cell.toString(36).toUpperCase().padStart(3, '0')}` as RegionId
}

function crookedEdges({ columns, rows }: Grid, chance: Chance): Edges {
  const [width, height] = [(east - west) / columns, (north - south) / rows]
  const jitter = () => (chance.next() - 0.5) * 0.5
  const corners = Array.from({ length: (columns + 1) * (rows + 1) }, (_, index): Position => {
    const [column, row] = [index % (columns + 1), Math.floor(index / (columns + 1))]
    return [round4(west + (column + jitter()) * width), round4(south + (row + jitter()) * height)]
  })
  const made = new Map<string, readonly Position[]>()
  const between = (from: number, to: number): readonly Position[] => {
    if (from > to) return between(to, from).toReversed()
    const key = `${from} ${to}`
    const known = made.get(key)
    if (known) return known
    const [a = [0, 0], b = [0, 0]] = [corners[from], corners[to]]
    const inner = Array.from({ length: stepsPerEdge - 1 }, (_, step): Position => {
      const share = (step + 1) / stepsPerEdge
      const off = () => (chance.next() - 0.5) * 0.6 * (Math.min(width, height) / stepsPerEdge)
      return [round4(a[0] + (b[0] - a[0]) * share + off()), round4(a[1] + (b[1] - a[1]) * share + off())]
    })
    const edge = [a, ...inner, b]
    made.set(key, edge)
    return edge
  }
  return { between }
}

interface Cells {
  readonly grid: Grid
  readonly edges: Edges
  readonly ids: readonly RegionId[]
}

/** Corner numbers, counter-clockwise from the south-west. */
function cornersOf(cell: number, { columns }: Grid): readonly [number, number, number, number] {
  const first = Math.floor(cell / columns) * (columns + 1) + (cell % columns)
  return [first, first + 1, first + columns + 2, first + columns + 1]
}

function cellFeature(cell: number, { grid, edges, ids }: Cells): RegionFeature {
  const [a, b, c, d] = cornersOf(cell, grid)
  const sides = [edges.between(a, b), edges.between(b, c), edges.between(c, d), edges.between(d, a)]
  const ring = [...sides.flatMap((side) => side.slice(0, -1)), ...(sides[0]?.slice(0, 1) ?? [])]
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)]
  const box: [number, number, number, number] = [
    Math.min(...lons),
    Math.min(...lats),
    Math.max(...lons),
    Math.max(...lats),
  ]
  const id = ids[cell] ?? idOf(cell, grid)
  const name = `Region ${cell + 1}`
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: {
      id,
      kind: 'base',
      level: 'NUTS3',
      name,
      nameLocal: name,
      country: countryOf(cell, grid) as CountryCode,
      parent: id.slice(0, 4),
      isPartner: cell % Math.ceil(grid.count / partners) === 0,
      programmePeriods: ['2014-2020', '2021-2027'],
      labelPoint: [round4((box[0] + box[2]) / 2), round4((box[1] + box[3]) / 2)],
      bbox: box,
      neighbours: neighboursOf(cell, grid).map((other) => ids[other] ?? id),
    },
  }
}

function neighboursOf(cell: number, { columns, count }: Grid): readonly number[] {
  const [inRow, at] = [cell % columns, cell]
  const beside = [inRow > 0 ? at - 1 : -1, inRow < columns - 1 ? at + 1 : -1]
  return [at - columns, ...beside, at + columns].filter((other) => other >= 0 && other < count)
}

function borderLines({ grid, edges }: Cells): Artefacts['borders'] {
  const lines = { region: [] as Position[][], country: [] as Position[][] }
  for (let cell = 0; cell < grid.count; cell += 1) {
    const [, b, c, d] = cornersOf(cell, grid)
    const shared: readonly [number, readonly Position[]][] = [
      [cell + 1, edges.between(b, c)],
      [cell + grid.columns, edges.between(c, d)],
    ]
    for (const [other, edge] of shared) {
      if (!neighboursOf(cell, grid).includes(other)) continue
      lines[countryOf(cell, grid) === countryOf(other, grid) ? 'region' : 'country'].push([...edge])
    }
  }
  return {
    type: 'FeatureCollection',
    features: (['region', 'country'] as const).map((kind) => ({
      type: 'Feature',
      properties: { kind },
      geometry: { type: 'MultiLineString', coordinates: lines[kind] },
    })),
  }
}
