import type { ReactNode } from 'react'
import type { PlanarBox } from '@/map/camera'
import { mapPalette } from '@/map/palette'
import { clippedShapes } from '@/map/svg/clippedShapes'
import type { Frame } from '@/map/svg/frame'
import { patternsOf } from '@/map/svg/look'
import { MapPicture } from '@/map/svg/MapPicture'
import { Patterns } from '@/map/svg/Patterns'
import { type MapPaint, palettePaint } from '@/map/svg/paint'
import { unitAt } from '@/map/svg/paths'
import type { QrCode } from '@/ui/qrCode'
import { CalloutPicture } from './CalloutPicture'
import type { Layout } from './layout'
import type { PlacedText } from './legendFlow'
import { MarkPicture } from './MarkPicture'
import type { Plate } from './plate'

/** Paper: a file looks the same whatever the page's appearance is. */
export const paper = palettePaint(mapPalette('light'))
/** How much finer than on a screen shapes are: the largest pictures have three pixels for one. */
const FINER = 4
/** Pixels beyond the map's edges to which shapes reach, so that their outlines there lie out of sight. */
const BEYOND = 8

export interface MapOptions {
  /** Without what lies over the picture as shapes of its own: links, stars, and the names of marked regions. */
  readonly isGround?: boolean
  /** Before the ids of patterns. */
  readonly prefix?: string
}

/** The map of a plate, from its own corner. */
export function PlateMap({ plate, isGround = false, prefix = '' }: MapOptions & { readonly plate: Plate }) {
  const { catalogue, drawing, words, frame, layout } = plate
  const shapes = clippedShapes(catalogue, unitAt(frame.zoom) / FINER, boxOf(frame, layout.map))
  const ground = { drawing: { ...drawing, links: [], spokes: null }, isNamedElsewhere: isMarked }
  return (
    <MapPicture
      catalogue={catalogue}
      drawing={drawing}
      {...(isGround ? ground : {})}
      language={words.language}
      paint={paper}
      frame={frame}
      size={layout.map}
      shapes={shapes}
      patternPrefix={`${prefix}map-`}
      isInteractive={false}
      isHaloApart
    />
  )
}

const isMarked = ({ kind }: { readonly kind: string }) => kind === 'named'

function boxOf({ scale, left, top }: Frame, { width, height }: Layout['map']): PlanarBox {
  return [
    (-BEYOND - left) / scale,
    (top - height - BEYOND) / scale,
    (width + BEYOND - left) / scale,
    (top + BEYOND) / scale,
  ]
}

/** The whole plate. What reaches beyond the map's edges goes under the panels. */
export function PlatePicture({ plate, prefix }: { readonly plate: Plate; readonly prefix: string }) {
  const { layout, content, drawing, qr, callout } = plate
  const legendPrefix = `${prefix}legend-`
  const { map, panels, texts, marks } = layout
  return (
    <>
      <g transform={`translate(${map.x} ${map.y})`}>
        <PlateMap plate={plate} prefix={prefix} />
      </g>
      {callout && <CalloutPicture callout={callout} paint={paper} />}
      <g fill={paper.colour('panel')}>
        {panels.map((panel) => (
          <rect key={`${panel.x} ${panel.y}`} {...panel} />
        ))}
      </g>
      <Patterns
        names={patternsOf(drawing.layerResult.classes.map(({ fill }) => ({ fill, emphasis: 'normal' })))}
        prefix={legendPrefix}
        paint={paper}
        unitsPerPixel={1}
      />
      {marks.map((placed) => (
        <MarkPicture key={`${placed.x} ${placed.y}`} placed={placed} paint={paper} patternPrefix={legendPrefix} />
      ))}
      {texts.map((text) => (
        <Linked key={`${text.x} ${text.y} ${text.lines[0]}`} link={text.role === 'link' ? content.link : null}>
          <TextLines text={text} paint={paper} />
        </Linked>
      ))}
      {qr && layout.qr && <QrPicture qr={qr} box={layout.qr} />}
    </>
  )
}

function Linked({ link, children }: { readonly link: string | null; readonly children: ReactNode }) {
  return link === null ? children : <a href={link}>{children}</a>
}

export function TextLines({ text, paint }: { readonly text: PlacedText; readonly paint: MapPaint }) {
  const { lines, x, y, size, leading, isBold, isQuiet, align, role } = text
  return (
    <text
      fontSize={size}
      fill={paint.colour(role === 'link' ? 'accent' : isQuiet ? 'ink-quiet' : 'ink')}
      {...(isBold ? { fontWeight: 600 } : {})}
      {...(align === 'end' ? { textAnchor: 'end' } : {})}
    >
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and a file is drawn once.
        <tspan key={index} x={x} y={(y + index * leading).toFixed(1)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function QrPicture({
  qr,
  box,
}: {
  readonly qr: QrCode
  readonly box: { readonly x: number; readonly y: number; readonly width: number }
}) {
  return (
    <path
      transform={`translate(${box.x} ${box.y}) scale(${(box.width / qr.size).toPrecision(6)})`}
      d={qr.path}
      fill="#000000"
      shapeRendering="crispEdges"
    />
  )
}
