import { memo } from 'react'
import type { Catalogue } from '@/domain/catalogue'
import type { Drawing } from '@/map/drawing'
import { linkState } from '@/map/layers/linkState'
import type { LinkMark } from '@/map/marks'
import { linkColour } from './look'
import type { MapPaint } from './paint'
import { linkPaths } from './paths'

/** Below this a pointer would miss a line. */
const HIT_WIDTH = 12

interface MapLinksProps {
  readonly catalogue: Catalogue
  readonly links: Drawing['links']
  /** Links of the region pointed at. */
  readonly touched: Drawing['hoveredLinks']
  readonly hover: Drawing['hover']
  readonly paint: MapPaint
  /** A picture that nobody points at needs no wider lines to be hit by. */
  readonly isInteractive: boolean
}

/** Weakest first; what is emphasised once more on top of all. */
export const MapLinks = memo(function MapLinks(props: MapLinksProps) {
  const { catalogue, links, touched, hover, paint, isInteractive } = props
  const pathOf = linkPaths(catalogue)
  const lines = links.map((mark) => {
    const isHovered = hover?.kind === 'link' && hover.id === mark.id
    return { mark, d: pathOf(mark.id), isHovered, state: linkState(mark, touched.has(mark.id)) }
  })
  const emphasised = lines.filter(({ state, isHovered }) => isHovered || state['strong'])
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <g stroke={paint.colour('panel')}>
        {lines.map(({ mark, d, state, isHovered }) => (
          <Line key={mark.id} d={d} width={widthOf(state, isHovered) + 2} opacity={Number(state['halo'])} />
        ))}
      </g>
      {[lines, emphasised].map((drawn, index) => (
        <g key={index === 0 ? 'all' : 'emphasised'}>
          {drawn.map(({ mark, d, state, isHovered }) => (
            <Line
              key={mark.id}
              d={d}
              width={widthOf(state, isHovered)}
              opacity={isHovered ? 1 : Number(state['opacity'])}
              colour={paint.colour(linkColour[mark.kind])}
              kind={mark.kind}
            />
          ))}
        </g>
      ))}
      {isInteractive && (
        <g pointerEvents="stroke">
          {links.map((mark) => (
            <Hit key={mark.id} id={mark.id} d={pathOf(mark.id)} width={Math.max(HIT_WIDTH, mark.width)} />
          ))}
        </g>
      )}
    </g>
  )
})

const widthOf = (state: ReturnType<typeof linkState>, isHovered: boolean) =>
  Number(state['width']) + (isHovered ? 1.5 : 0)

interface LineProps {
  readonly d: string
  readonly width: number
  readonly opacity: number
  readonly colour?: string
  readonly kind?: LinkMark['kind']
}

const Line = memo(function Line({ d, width, opacity, colour, kind }: LineProps) {
  const dash =
    kind === 'affinity' ? { strokeDasharray: `${2.5 * width} ${1.5 * width}`, strokeLinecap: 'butt' as const } : {}
  return (
    <path
      d={d}
      stroke={colour}
      strokeWidth={width}
      strokeOpacity={opacity}
      vectorEffect="non-scaling-stroke"
      {...dash}
    />
  )
})

const Hit = memo(function Hit({ id, d, width }: { readonly id: string; readonly d: string; readonly width: number }) {
  return <path data-target={`link.${id}`} d={d} strokeWidth={width} vectorEffect="non-scaling-stroke" />
})
