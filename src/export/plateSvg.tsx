import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Size } from '@/map/camera'
import { bakeStrokes } from './bakeStrokes'
import { PlateMap, PlatePicture } from './PlatePicture'
import type { Plate } from './plate'
import type { PlateContent } from './plateContent'

/** What is there on most machines follows the atlas's own type. */
const fonts = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

/**
 * A document that stands alone: no style sheet, nothing loaded from outside, text as text. `prefix` keeps the ids of
 * several apart that come to stand in one page.
 */
export function plateSvg(plate: Plate, pixels: Size = plate.layout.size, prefix = ''): string {
  const { layout, content } = plate
  return document(<PlatePicture plate={plate} prefix={prefix} />, { size: layout.size, pixels, content })
}

/** The map alone, without what a slide draws over it. */
export function groundSvg(plate: Plate, pixels: Size): string {
  const { layout, content } = plate
  return document(<PlateMap plate={plate} isGround />, { size: layout.map, pixels, content })
}

interface DocumentOptions {
  readonly size: Size
  readonly pixels: Size
  readonly content: PlateContent
}

function document(picture: ReactElement, { size, pixels, content }: DocumentOptions): string {
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={pixels.width}
      height={pixels.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      fontFamily={fonts}
    >
      <title>{content.title}</title>
      <desc>{descriptionOf(content).join('\n')}</desc>
      {picture}
    </svg>,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${bakeStrokes(markup)}\n`
}

/** All that a plate says, the sources in full, one fact a line: for the file's description and a slide's notes. */
export function descriptionOf(content: PlateContent): readonly string[] {
  const { filter, counts, legend, sources, release, licence, attribution, link } = content
  const notes = legend.flatMap((group) => group.notes)
  const named = sources.map(({ title, url }) => (url === undefined ? title : `${title}, ${url}`))
  return [filter, counts, ...notes, release, licence, attribution, link, ...named]
}
