import type { MapLibreMap } from 'maplibre-gl'
import { type PatternSpec, patternSpec } from '@/map/layers/patterns'
import { channels, faded, type MapPalette, mix } from '@/map/palette'
import type { Scene } from './scene'

export interface PixelImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** A power of two, so that tiles of it join without a seam. */
const SIZE = 64
/** Drawn at twice its size, so that it is crisp on dense screens. */
const pixelRatio = 2
/** Distance of strokes, and of dots. */
const PERIOD = 16
/** How much of its colour the ground behind strokes has. */
const GROUND = 0.4

/** Strength of colours side by side: in full they would outshout the links and names above them. */
const BANDS = 0.8

/** Red, green, blue and cover of one pixel, 0…255. */
type Pixel = readonly [number, number, number, number]

/** A tile of the pattern in the colours of a palette. */
export function patternImage(spec: PatternSpec, palette: MapPalette): PixelImage {
  const pixelAt = painterOf(spec, palette)
  const data = new Uint8Array(SIZE * SIZE * 4)
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) data.set(pixelAt(x, y), (y * SIZE + x) * 4)
  }
  return { width: SIZE, height: SIZE, data }
}

type Painter = (x: number, y: number) => Pixel

function painterOf({ pattern, colours, isFaded }: PatternSpec, palette: MapPalette): Painter {
  if (pattern === 'no-data') {
    const [red, green, blue] = channels(palette['country-line'])
    return (x, y) => [red, green, blue, Math.round(stroke(x + y, 1) * 150)]
  }
  const strength = (pattern === 'bands' ? BANDS : 1) * (isFaded ? faded : 1)
  const inks = colours.map((token) => mix(palette.region, palette[token], strength))
  if (pattern === 'bands') return bands(inks)
  const [ink = palette.ink] = inks
  const ground = mix(palette.region, ink, GROUND)
  return (x, y) => [...channels(mix(ground, ink, covers[pattern](x, y))), 255]
}

/** 0…1: how far the figure of a pattern covers a pixel. */
const covers: Readonly<Record<Exclude<PatternSpec['pattern'], 'no-data' | 'bands'>, (x: number, y: number) => number>> =
  {
    rising: (x, y) => stroke(x + y, 2.5),
    falling: (x, y) => stroke(x - y, 2.5),
    grid: (x, y) => Math.max(stroke(x, 1.75), stroke(y, 1.75)),
    dots: (x, y) => soft(4.5 - Math.hypot(fromMiddle(x, PERIOD), fromMiddle(y, PERIOD))),
  }

/** Side by side along the diagonal, each as wide as the others. */
function bands(inks: readonly string[]): Painter {
  // Two bands repeat twice in a tile, more of them once: all stay wide enough to be told apart.
  const period = inks.length > 2 ? SIZE : SIZE / 2
  const width = period / inks.length
  const inkOf = (band: number) => inks[((band % inks.length) + inks.length) % inks.length] ?? '#000000'
  return (x, y) => {
    const at = ((x + y + 0.5) % period) / width
    const band = Math.floor(at)
    const past = (at - band) * width
    const share = soft(past + 0.5)
    return [...channels(mix(inkOf(band - 1), inkOf(band), share)), 255]
  }
}

/** Cover of a stroke around each multiple of the period, with soft edges; `half` its width in pixels. */
function stroke(across: number, half: number): number {
  return soft(half + 0.5 - Math.abs(fromMiddle(across + PERIOD / 2, PERIOD)))
}

/** Signed distance from the middle of the period in which a place lies. */
function fromMiddle(place: number, period: number): number {
  return (((place % period) + period) % period) - period / 2
}

const soft = (cover: number) => Math.max(0, Math.min(1, cover))

/** Gives the map the patterns of a scene; those that it has it gets again in another palette. */
export function showPatterns(map: MapLibreMap, { palette, globalState }: Scene, held: MapPalette): void {
  const shown = map.listImages()
  if (held !== palette) for (const name of shown) map.updateImage(name, patternImage(patternSpec(name), palette))
  for (const name of new Set(Object.values(globalState.patterns))) {
    if (!shown.includes(name)) map.addImage(name, patternImage(patternSpec(name), palette), { pixelRatio })
  }
}
