/** The atlas's type for pictures: what draws an SVG as a picture knows none of the page's fonts. */

import latin from '@/ui/fonts/inter-latin.woff2?inline'
import latinExtended from '@/ui/fonts/inter-latin-ext.woff2?inline'

/** Ranges as in `ui/base.css`: the second has the letters of Polish, Latvian, Lithuanian and Estonian. */
const face = (source: string, range: string) =>
  `@font-face{font-family:Inter;font-weight:100 900;src:url(${source}) format("woff2");unicode-range:${range}}`

export function withFonts(svg: string): string {
  const faces =
    face(latin, 'U+0-FF,U+131,U+152-153,U+2000-206F,U+20AC,U+2122') + face(latinExtended, 'U+100-2FF,U+1E00-1EFF')
  return svg.replace('</title>', `</title><style>${faces}</style>`)
}
