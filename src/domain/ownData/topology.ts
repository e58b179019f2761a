/** TopoJSON, as far as it is needed here: properties, points, and whether the arcs that areas are made of exist. */
import type { RawFeature } from './shapes'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** `null` where the file refers to arcs that it does not have. */
export function topologyFeatures(topology: Json): readonly RawFeature[] | null {
  const objects = isObject(topology['objects']) ? Object.values(topology['objects']) : []
  const geometries = objects.flatMap((object) => {
    if (!isObject(object)) return []
    return object['type'] === 'GeometryCollection' ? listOf(object['geometries']) : [object]
  })
  const arcs = listOf(topology['arcs']).length
  const areas = geometries.filter(isObject)
  if (areas.some((geometry) => !hasArcs(geometry['arcs'], arcs))) return null
  return areas.map((geometry) => ({
    id: geometry['id'],
    properties: geometry['properties'],
    geometry: shapeOf(geometry, topology['transform']),
  }))
}

function hasArcs(refs: unknown, count: number): boolean {
  if (typeof refs === 'number') return Number.isInteger(refs) && (refs < 0 ? ~refs : refs) < count
  return listOf(refs).every((inner) => hasArcs(inner, count))
}

/** A ring put together from shared arcs is closed by the format; its corners are of no use here. */
const anyRing = [
  [
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 0],
  ],
]

function shapeOf(geometry: Json, transform: unknown): unknown {
  const { type } = geometry
  if (type === 'Point') return { type, coordinates: unquantised(geometry['coordinates'], transform) }
  if (type === 'Polygon' || type === 'MultiPolygon') return { type: 'Polygon', coordinates: anyRing }
  return type === null || type === undefined ? null : { type }
}

function unquantised(coordinates: unknown, transform: unknown): unknown {
  if (!Array.isArray(coordinates) || !isObject(transform)) return coordinates
  const [scale, translate] = [listOf(transform['scale']), listOf(transform['translate'])]
  return [0, 1].map((axis) => Number(coordinates[axis]) * Number(scale[axis]) + Number(translate[axis]))
}
