/** Colours of the map, from the tokens of the page. */
import { type ColourToken, type Palette, palettes, type Theme } from '@/ui/tokens'

export interface MapPalette extends Palette {
  readonly theme: Theme
}

const mapPalettes: Readonly<Record<Theme, MapPalette>> = {
  light: { ...palettes.light, theme: 'light' },
  dark: { ...palettes.dark, theme: 'dark' },
  projection: { ...palettes.projection, theme: 'projection' },
}

/** The same object for the same theme. */
export function mapPalette(theme: Theme): MapPalette {
  return mapPalettes[theme]
}

/** Tokens that a region may be filled with. */
export const fillTokens = [
  'ramp-1',
  'ramp-2',
  'ramp-3',
  'ramp-4',
  'ramp-5',
  'diverging-1',
  'diverging-2',
  'diverging-3',
  'diverging-4',
  'diverging-5',
  'domain-1',
  'domain-2',
  'domain-3',
  'domain-4',
] as const satisfies readonly ColourToken[]

/** Strength of a colour behind a selection. */
export const faded = 0.45

/** A colour part of the way from one to another; both as `#rrggbb`. */
export function mix(from: string, to: string, share: number): string {
  const [one, other] = [channels(from), channels(to)]
  const mixed = one.map((value, i) => Math.round(value + ((other[i] ?? value) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Red, green and blue of `#rrggbb`, 0…255. */
export function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1, 7), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}
