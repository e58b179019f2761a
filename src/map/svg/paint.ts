/** Where the colours come from: the page, which may turn dark at any moment, or a palette, for a file that stands alone. */
import { type MapPalette, mix } from '@/map/palette'
import type { ColourToken } from '@/ui/tokens'

export interface MapPaint {
  readonly colour: (token: ColourToken) => string
  /** So much of the token's colour, the rest that of a plain region. */
  readonly onRegion: (token: ColourToken, share: number) => string
}

/** The page's custom properties: a change of theme, and printing, need nothing drawn anew. */
export const pagePaint: MapPaint = {
  colour: (token) => `var(--${token})`,
  onRegion: (token, share) =>
    share >= 1 ? `var(--${token})` : `color-mix(in srgb,var(--${token}) ${Math.round(share * 100)}%,var(--region))`,
}

export function palettePaint(palette: MapPalette): MapPaint {
  return {
    colour: (token) => palette[token],
    onRegion: (token, share) => mix(palette.region, palette[token], share),
  }
}
