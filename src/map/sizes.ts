/** Sizes in pixels that grow with the zoom, as `[zoom, pixels]`: the WebGL map reads them in a style, the SVG map by `sizeAt`. */
export type Stops = readonly (readonly [zoom: number, pixels: number])[]

export const sizes = {
  shore: [
    [3, 0.6],
    [6, 0.9],
    [9, 1.2],
  ],
  regionLine: [
    [3, 0.6],
    [6, 1],
    [9, 1.6],
  ],
  countryLine: [
    [3, 1],
    [6, 1.5],
    [9, 2.4],
  ],
  contextLine: [
    [3, 0.6],
    [6, 0.9],
    [9, 1.2],
  ],
  partnerEdge: [
    [3, 2.6],
    [6, 4.5],
    [9, 5.5],
  ],
  partner: [
    [3, 1.2],
    [6, 2],
    [9, 2.5],
  ],
  seaName: [
    [3, 12],
    [6, 16],
  ],
  countryName: [
    [3, 11],
    [5, 15],
  ],
  namedRegion: [
    [3, 11.5],
    [6, 14],
    [9, 17],
  ],
  otherRegion: [
    [4.6, 11],
    [6, 12.5],
    [9, 15],
  ],
  placePin: [
    [3, 7],
    [6, 9],
    [9, 12],
  ],
  mainPin: [
    [3, 5],
    [6, 7],
    [9, 9],
  ],
  otherPin: [
    [3, 3],
    [6, 4.5],
    [9, 6],
  ],
  heart: [
    [3, 1.6],
    [6, 2.2],
    [9, 3],
  ],
  count: [
    [3, 9],
    [6, 11],
    [9, 13],
  ],
} as const satisfies Record<string, Stops>

/** Zoom from which every region is named. */
export const REGION_NAMES_FROM = 4.6
/** Zoom from which countries are not named any more. */
export const COUNTRY_NAMES_TO = 5.6

/** Pixels at a zoom, between the stops in proportion. */
export function sizeAt(stops: Stops, zoom: number): number {
  let [low, pixels] = stops[0] ?? [0, 0]
  for (const [stop, next] of stops) {
    if (zoom <= stop) return stop === low ? next : pixels + ((next - pixels) * Math.max(0, zoom - low)) / (stop - low)
    low = stop
    pixels = next
  }
  return pixels
}
