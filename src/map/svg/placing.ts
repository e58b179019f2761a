/** Where pins and names stand: they keep their size while the shapes below them grow. */
import type { LonLat } from '@/domain/catalogue'
import type { PlanarBox } from '@/map/camera'
import { projection } from '@/map/projection'

export type Placing =
  /** Pixels from the planar origin; the group around moves with the map. */
  | { readonly kind: 'pixels'; readonly scale: number }
  /** Shares of a box, for a picture that does not know its size. */
  | { readonly kind: 'shares'; readonly box: PlanarBox }

export type Planar = readonly [easting: number, northing: number]

/** Left and top in per cent of the box. */
export function sharesOf(
  [west, south, east, north]: PlanarBox,
  [easting, northing]: Planar,
): readonly [string, string] {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`
  return [share(easting - west, east - west), share(north - northing, north - south)]
}

/** Pixels from the planar origin as path data has them; `scale`: pixels for one planar metre. */
export function pixelsOf(position: LonLat, scale: number): string {
  const [easting, northing] = projection.forward(position)
  return `${(easting * scale).toFixed(1)} ${(-northing * scale).toFixed(1)}`
}
