/** Regions, land and borders as one topology: what features share is stored once. */
import type { FeatureCollection, Position } from 'geojson'
import { topology } from 'topojson-server'
import { type Grid, onEarth, type Shapes, type ShapesFile } from '@/domain/compact/shapes'

/** On which every position of four decimals lies; a coarser one, where all of them lie on it, takes fewer bytes. */
const finestGrid: Grid = { scale: [1e-4, 1e-4], translate: [0, 0] }

/** `grid`: the one from which the shapes came, if there was one. A ring may begin at another of its corners than before. */
export function makeShapesFile(shapes: Shapes, grid: Grid = finestGrid): ShapesFile {
  const collections = Object.values(shapes)
  const fitting = collections.every((collection) => liesOn(collection, grid)) ? grid : finestGrid
  const { regions, land, borders } = shapes
  const { objects, arcs } = topology({
    regions: inSteps(regions, fitting),
    land: inSteps(land, fitting),
    borders: inSteps(borders, fitting),
  })
  return {
    type: 'Topology',
    transform: { scale: fitting.scale, translate: fitting.translate },
    objects: objects as unknown as ShapesFile['objects'],
    arcs: arcs.map(deltas),
  }
}

function stepOf({ scale, translate }: Grid, [lon = 0, lat = 0]: Position): [number, number] {
  return [Math.round((lon - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])]
}

function liesOn({ features }: FeatureCollection, grid: Grid): boolean {
  return features.every(({ geometry }) =>
    positionsOf(geometry).every((position) => {
      const [lon, lat] = onEarth(grid, ...stepOf(grid, position))
      return lon === position[0] && lat === position[1]
    }),
  )
}

function positionsOf(geometry: FeatureCollection['features'][number]['geometry']): Position[] {
  return 'coordinates' in geometry ? flatten(geometry.coordinates) : []
}

type Nested = number[] | Nested[]
const isPosition = (value: Nested): value is number[] => typeof value[0] === 'number'

function flatten(value: Nested): Position[] {
  return isPosition(value) ? [value] : value.flatMap(flatten)
}

function inSteps({ features }: FeatureCollection, grid: Grid): FeatureCollection {
  const scaled = (value: Nested): Nested => (isPosition(value) ? stepOf(grid, value) : value.map(scaled))
  return {
    type: 'FeatureCollection',
    features: features.map((feature) =>
      'coordinates' in feature.geometry
        ? { ...feature, geometry: { ...feature.geometry, coordinates: scaled(feature.geometry.coordinates) } }
        : feature,
    ) as FeatureCollection['features'],
  }
}

function deltas(arc: readonly Position[]): [number, number][] {
  return arc.map(([x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = arc[index - 1] ?? []
    return [x - beforeX, y - beforeY]
  })
}
