import type { MapLibreMap } from 'maplibre-gl'
import { hatchImage } from '@/map/layers/regions'
import { channels, type MapPalette } from '@/map/palette'

export interface PixelImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

const SIZE = 16
/** Drawn at twice its size, so that it is crisp on dense screens. */
const pixelRatio = 2

/** Diagonal strokes on transparent ground: "no data", which no colour of a ramp could say. */
export function hatch(palette: MapPalette): PixelImage {
  const [red, green, blue] = channels(palette['country-line'])
  const data = new Uint8Array(SIZE * SIZE * 4)
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      data.set([red, green, blue, Math.round(strokeAt(x + y) * 150)], (y * SIZE + x) * 4)
    }
  }
  return { width: SIZE, height: SIZE, data }
}

/** Cover of the stroke, two pixels wide with soft edges, along the other diagonal. */
function strokeAt(diagonal: number): number {
  const distance = Math.abs(((diagonal + SIZE / 2) % SIZE) - SIZE / 2)
  return Math.max(0, Math.min(1, 2 - distance))
}

/** Gives the map the pattern, or the one of another palette; nothing if it has it. */
export function showHatch(map: MapLibreMap, palette: MapPalette, held: MapPalette): void {
  if (!map.hasImage(hatchImage)) map.addImage(hatchImage, hatch(palette), { pixelRatio })
  else if (held !== palette) map.updateImage(hatchImage, hatch(palette))
}
