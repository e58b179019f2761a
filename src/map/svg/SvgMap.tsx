import type { Catalogue } from '@/domain/catalogue'
import type { Language } from '@/domain/schema/vocabulary'
import type { MapCamera, Padding, Size } from '@/map/camera'
import type { Drawing } from '@/map/drawing'
import { mapPalette } from '@/map/palette'
import type { Theme } from '@/ui/tokens'
import { frameOf } from './frame'
import { MapPicture } from './MapPicture'
import { palettePaint } from './paint'

const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

export interface SvgMapProps {
  readonly catalogue: Catalogue
  readonly drawing: Drawing
  readonly language: Language
  readonly theme: Theme
  readonly camera: MapCamera
  readonly size: Size
  /** Pixels that something else covers: the camera's middle is that of what is left free. */
  readonly padding?: Padding
  /** Says what is to be seen, for those who can't see it. */
  readonly title: string
}

/**
 * The map as a document of its own: every colour an attribute, no style of a page needed. `renderToStaticMarkup` of it
 * is an SVG file.
 */
export function SvgMap({ catalogue, drawing, language, theme, camera, size, padding = noPadding, title }: SvgMapProps) {
  const { width, height } = size
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      fontFamily="'Inter Variable', Inter, system-ui, sans-serif"
    >
      <title>{title}</title>
      <MapPicture
        catalogue={catalogue}
        drawing={drawing}
        language={language}
        paint={palettePaint(mapPalette(theme))}
        frame={frameOf(camera, size, padding)}
        size={size}
        patternPrefix="map-"
        isInteractive={false}
      />
    </svg>
  )
}
