/**
 * shapes.topo.json: regions, land and borders as one TopoJSON. Arcs are delta-coded in whole steps of a grid on which every
 * position lies once it is rounded to four decimals, as in the published files: nothing is lost.
 */
import * as v from 'valibot'
import { round4 } from '@/domain/round4'
import type { Artefacts } from '@/domain/schema/artefacts'
import { RegionPropertiesSchema } from '@/domain/schema/geometry'
import { text } from '@/domain/schema/vocabulary'

type Position = [number, number]
/** Indices of arcs; `~index` for one run backwards. */
type ArcList = readonly number[]

/** Plain loops: this runs once, cold, over every arc and position. */
function isArcTree(value: unknown, depth: number): boolean {
  if (depth < 0) return Number.isInteger(value)
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index += 1) if (!isArcTree(value[index], depth - 1)) return false
  return true
}
const arcTree = <T>(depth: number) => v.custom<T>((value) => isArcTree(value, depth), 'Not a list of arcs')

const AreaSchema = v.variant('type', [
  v.object({ type: v.literal('Polygon'), arcs: arcTree<readonly ArcList[]>(1) }),
  v.object({ type: v.literal('MultiPolygon'), arcs: arcTree<readonly (readonly ArcList[])[]>(2) }),
])
const LineSchema = v.variant('type', [
  v.object({ type: v.literal('LineString'), arcs: arcTree<ArcList>(0) }),
  v.object({ type: v.literal('MultiLineString'), arcs: arcTree<readonly ArcList[]>(1) }),
])
const layer = <G extends v.GenericSchema, P extends v.GenericSchema>(geometry: G, properties: P) =>
  v.object({
    type: v.literal('GeometryCollection'),
    geometries: v.array(v.intersect([geometry, v.object({ id: v.optional(v.string()), properties })])),
  })

/** Degrees per step, and where the grid begins. */
const GridSchema = v.object({
  scale: v.tuple([v.number(), v.number()]),
  translate: v.tuple([v.number(), v.number()]),
})
export type Grid = v.InferOutput<typeof GridSchema>

function isStep(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && Number.isInteger(value[0]) && Number.isInteger(value[1])
}

function isArc(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2) return false
  for (let index = 0; index < value.length; index += 1) if (!isStep(value[index])) return false
  return true
}

const areArcs = (value: unknown): boolean => Array.isArray(value) && value.every(isArc)

export const ShapesFileSchema = v.object({
  type: v.literal('Topology'),
  transform: GridSchema,
  objects: v.object({
    regions: layer(AreaSchema, RegionPropertiesSchema),
    land: layer(AreaSchema, v.object({ id: text })),
    borders: layer(LineSchema, v.object({ kind: v.picklist(['region', 'country', 'context']) })),
  }),
  arcs: v.custom<readonly (readonly Position[])[]>(areArcs, 'Not a list of arcs'),
})
export type ShapesFile = v.InferOutput<typeof ShapesFileSchema>

export type Shapes = Pick<Artefacts, 'regions' | 'land' | 'borders'>

/** The three published artefacts, position by position, with pauses. Throws a `RangeError` for an arc that isn't there. */
export function* decodeShapes(file: ShapesFile): Generator<void, Shapes> {
  const arcs = file.arcs.map(arcDecoder(file.transform))
  yield
  const ring = lineOf(arcs, true)
  const open = lineOf(arcs, false)
  const polygon = (rings: readonly ArcList[]) => rings.map(ring)
  const { regions, land, borders } = file.objects
  const area = (geometry: v.InferOutput<typeof AreaSchema>) =>
    geometry.type === 'Polygon'
      ? { type: geometry.type, coordinates: polygon(geometry.arcs) }
      : { type: geometry.type, coordinates: geometry.arcs.map(polygon) }
  const line = (geometry: v.InferOutput<typeof LineSchema>) =>
    geometry.type === 'LineString'
      ? { type: geometry.type, coordinates: open(geometry.arcs) }
      : { type: geometry.type, coordinates: geometry.arcs.map(open) }
  const regionFeatures = regions.geometries.map((one) => featureOf(one, area(one)))
  yield
  const landFeatures = land.geometries.map((one) => featureOf(one, area(one)))
  yield
  return {
    regions: { type: 'FeatureCollection', features: regionFeatures },
    land: { type: 'FeatureCollection', features: landFeatures },
    borders: { type: 'FeatureCollection', features: borders.geometries.map((one) => featureOf(one, line(one))) },
  }
}

function featureOf<P, G>({ id, properties }: { id?: string | undefined; properties: P }, geometry: G) {
  return { type: 'Feature' as const, ...(id === undefined ? {} : { id }), geometry, properties }
}

/** Where a step of the grid lies, in degrees. */
export function onEarth({ scale, translate }: Grid, x: number, y: number): Position {
  return [round4(x * scale[0] + translate[0]), round4(y * scale[1] + translate[1])]
}

function arcDecoder(grid: Grid): (steps: readonly Position[]) => Position[] {
  return (steps) => {
    let [x, y] = [0, 0]
    return steps.map(([dx, dy]) => {
      x += dx
      y += dy
      return onEarth(grid, x, y)
    })
  }
}

/** Joins arcs end to start; a border's positions are the same objects on both of its sides. */
function lineOf(arcs: readonly Position[][], isRing: boolean): (list: ArcList) => Position[] {
  return (list) => {
    const line: Position[] = []
    for (const index of list) {
      const arc = arcs[index < 0 ? ~index : index]
      if (!arc) throw new RangeError(`There is no arc ${index}`)
      // The first position of an arc is the last of the one before.
      if (line.length > 0) line.pop()
      for (let at = 0; at < arc.length; at += 1) {
        const position = arc[index < 0 ? arc.length - 1 - at : at]
        if (position) line.push(position)
      }
    }
    if (isRing && line.length < 4) throw new RangeError('A ring has fewer than four positions')
    return line
  }
}
