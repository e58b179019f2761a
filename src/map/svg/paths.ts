/** Shapes as path data in whole units of the projection, once for each coarseness. */
import type { Catalogue } from '@/domain/catalogue'
import type { LinkId, RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { PlanarBox } from '@/map/camera'
import { projection } from '@/map/projection'
import { isInside } from './clip'

/** Planar metres of the origin that path data count from: the middle of the projection's square keeps the numbers short. */
export const ORIGIN = [
  projection.origin[0] + projection.extent / 2,
  projection.origin[1] - projection.extent / 2,
] as const

export interface Shapes {
  /** Planar metres for one unit of the path data. */
  readonly unit: number
  /** By Natural Earth's country code. */
  readonly land: readonly Shape<string>[]
  readonly regions: readonly Shape<RegionId>[]
  readonly overlays: readonly Shape<RegionId>[]
  readonly borders: readonly Shape<'region' | 'country' | 'context'>[]
}
export interface Shape<Id extends string> {
  readonly id: Id
  readonly d: string
}

export type Vertex = readonly [number, number]

/** Metres for one unit by zoom: at most half a pixel is lost to rounding, and less is drawn where less can be seen. */
export function unitAt(zoom: number): number {
  if (zoom < 4.5) return 600
  return zoom < 6.5 ? 150 : 20
}

/**
 * Every vertex is rounded by itself, so that neighbours still share their borders, and what falls on the vertex before
 * it is left out.
 */
export const shapesOf = memoise(({ geometry }: Catalogue, unit: number): Shapes => {
  const round = rounder(unit)
  const area = (shape: AreaGeometry) => pathOfRings(ringsOf(shape).map((ring) => ring.map(round)))
  const areas = (kind: 'base' | 'overlay') =>
    geometry.regions.features
      .filter(({ properties }) => properties.kind === kind)
      .map((feature) => ({ id: feature.properties.id, d: area(feature.geometry) }))
  return {
    unit,
    land: geometry.land.features.map((feature) => ({ id: feature.properties.id, d: area(feature.geometry) })),
    regions: areas('base'),
    overlays: areas('overlay'),
    borders: geometry.borders.features.map((feature) => ({
      id: feature.properties.kind,
      d: pathOfLines(linesOf(feature.geometry).map((line) => line.map(round))),
    })),
  }
})

/** Path data of each link's curve in metres from the origin. */
export const linkPaths = memoise(({ geometry }: Catalogue) => {
  const known = new Map<LinkId, string>()
  const byId = new Map(geometry.links.features.map((feature) => [feature.properties.id, feature.geometry]))
  const round = rounder(LINK_UNIT)
  return (id: LinkId): string => {
    const found = known.get(id)
    if (found !== undefined) return found
    const d = linePath((byId.get(id)?.coordinates ?? []).map(round))
    known.set(id, d)
    return d
  }
})
/** Planar metres for one unit of a link's path data. */
export const LINK_UNIT = 100

/** West, north, east, south in units that count downwards, as the path data do. */
export function boxInUnits([west, south, east, north]: PlanarBox, unit: number): PlanarBox {
  const [x, y] = ORIGIN
  const inUnits = (metres: number) => Math.round(metres / unit)
  return [inUnits(west - x), inUnits(y - north), inUnits(east - x), inUnits(y - south)]
}

export function rounder(unit: number): (position: readonly number[]) => Vertex {
  return (position) => {
    const [easting, northing] = projection.forward(position)
    return [Math.round((easting - ORIGIN[0]) / unit), Math.round((ORIGIN[1] - northing) / unit)]
  }
}

type AreaGeometry = Catalogue['geometry']['land']['features'][number]['geometry']
type LineGeometry = Catalogue['geometry']['borders']['features'][number]['geometry']
type Positions = readonly (readonly number[])[]

/** Outer rings and holes of all its polygons. */
export function ringsOf({ type, coordinates }: AreaGeometry): readonly Positions[] {
  return type === 'Polygon' ? coordinates : coordinates.flat()
}

export function linesOf({ type, coordinates }: LineGeometry): readonly Positions[] {
  return type === 'LineString' ? [coordinates] : coordinates
}

export function pathOfRings(rings: readonly (readonly Vertex[])[]): string {
  return rings.map(ringPath).join('')
}

/** Lines that lie wholly outside the box are left out. */
export function pathOfLines(lines: readonly (readonly Vertex[])[], box?: PlanarBox): string {
  return lines
    .filter((line) => !box || line.some((vertex) => isInside(vertex, box)))
    .map(linePath)
    .join('')
}

/** Nothing for what has shrunk to a line or a dot. */
function ringPath(vertices: readonly Vertex[]): string {
  // The last repeats the first, which `z` says.
  const { first, steps } = stepsOf(vertices.slice(0, -1))
  return first === undefined || steps.length < 2 ? '' : `M${numbers(first)}l${numbers(steps.flat())}z`
}

function linePath(vertices: readonly Vertex[]): string {
  const { first, steps } = stepsOf(vertices)
  return first === undefined || steps.length === 0 ? '' : `M${numbers(first)}l${numbers(steps.flat())}`
}

/** From each vertex to the next, those of no length left out and those in one direction joined. */
function stepsOf(vertices: readonly Vertex[]): { first: Vertex | undefined; steps: Vertex[] } {
  const [first, ...rest] = vertices
  const steps: Vertex[] = []
  let before = first
  for (const vertex of rest) {
    if (before === undefined) break
    const step: Vertex = [vertex[0] - before[0], vertex[1] - before[1]]
    before = vertex
    if (step[0] === 0 && step[1] === 0) continue
    const last = steps.at(-1)
    const isStraightOn =
      last !== undefined && last[0] * step[1] === last[1] * step[0] && last[0] * step[0] + last[1] * step[1] > 0
    if (isStraightOn) steps[steps.length - 1] = [last[0] + step[0], last[1] + step[1]]
    else steps.push(step)
  }
  return { first, steps }
}

/** A minus parts numbers as well as a blank does. */
function numbers(values: readonly number[]): string {
  return values.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`)).join('')
}
