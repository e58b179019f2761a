/** Shapes of one cut of the map, for files: nothing beyond its edges, which a drawing program would show or carry along. */
import type { Catalogue } from '@/domain/catalogue'
import type { PlanarBox } from '@/map/camera'
import { clipRing } from './clip'
import { boxInUnits, linesOf, pathOfLines, pathOfRings, ringsOf, rounder, type Shapes } from './paths'

/** `unit`: planar metres, as in `shapesOf`. `box`: planar metres; what lies on its edges is outlined there. */
export function clippedShapes({ geometry }: Catalogue, unit: number, box: PlanarBox): Shapes {
  const round = rounder(unit)
  const clip = boxInUnits(box, unit)
  const area = (shape: Parameters<typeof ringsOf>[0]) =>
    pathOfRings(ringsOf(shape).map((ring) => clipRing(ring.map(round), clip)))
  const areas = (kind: 'base' | 'overlay') =>
    geometry.regions.features
      .filter(({ properties }) => properties.kind === kind)
      .map((feature) => ({ id: feature.properties.id, d: area(feature.geometry) }))
      .filter(({ d }) => d !== '')
  return {
    unit,
    land: geometry.land.features
      .map((feature) => ({ id: feature.properties.id, d: area(feature.geometry) }))
      .filter(({ d }) => d !== ''),
    regions: areas('base'),
    overlays: areas('overlay'),
    borders: geometry.borders.features
      .map((feature) => ({
        id: feature.properties.kind,
        d: pathOfLines(
          linesOf(feature.geometry).map((line) => line.map(round)),
          clip,
        ),
      }))
      .filter(({ d }) => d !== ''),
  }
}
