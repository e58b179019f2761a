import { linkColour, patternIdOf, regionFill } from '@/map/svg/look'
import type { MapPaint } from '@/map/svg/paint'
import type { PlacedMark } from './legendFlow'
import { markSize } from './legendFlow'
import { type PointLook, pointLook } from './pointLook'

interface MarkPictureProps {
  readonly placed: PlacedMark
  readonly paint: MapPaint
  readonly patternPrefix: string
}

/** A mark of the legend as the map draws it. */
export function MarkPicture({ placed: { mark, x, y }, paint, patternPrefix }: MarkPictureProps) {
  const { width, height } = markSize
  const middle = x + width / 2
  const line = { x1: x, x2: x + width, y1: y, y2: y }
  switch (mark.kind) {
    case 'fill': {
      const look = { fill: mark.fill, emphasis: 'normal' } as const
      return (
        <rect
          x={x}
          y={y - height / 2}
          width={width}
          height={height}
          fill={regionFill(look, paint, patternIdOf(patternPrefix))}
          stroke={paint.colour('region-line')}
        />
      )
    }
    case 'link': {
      const pixels = mark.link === 'project' ? 4 : 2
      const dashes = mark.link === 'affinity' ? { strokeDasharray: '5 3' } : {}
      return <line {...line} stroke={paint.colour(linkColour[mark.link])} strokeWidth={pixels} {...dashes} />
    }
    case 'width':
      return <line {...line} stroke={paint.colour('ink-quiet')} strokeWidth={mark.pixels} />
    case 'star':
      return (
        <path
          d={`M${x + 2} ${y + 6}l10 -11M${x + 2} ${y + 6}l22 0M${x + 2} ${y + 6}l21 -7`}
          stroke={paint.colour('focus')}
          strokeWidth="1.5"
          fill="none"
        />
      )
    case 'own': {
      const colour = paint.colour('domain-4')
      if (mark.own === 'links') return <line {...line} stroke={colour} strokeWidth="3" />
      return <circle cx={middle} cy={y} r="4.5" fill={colour} />
    }
    case 'point':
      return <PointPicture {...pointLook[mark.point]} x={middle} y={y} paint={paint} />
  }
}

interface PointPictureProps extends PointLook {
  readonly x: number
  readonly y: number
  readonly paint: MapPaint
}

function PointPicture({ radius, heart, isHollow, count, x, y, paint }: PointPictureProps) {
  const edge = isHollow ? { stroke: paint.colour('link-event'), strokeWidth: 2 } : {}
  return (
    <>
      <circle cx={x} cy={y} r={radius} fill={paint.colour(isHollow ? 'panel' : 'accent')} {...edge} />
      {heart > 0 && <circle cx={x} cy={y} r={heart} fill={paint.colour('panel')} />}
      {count !== '' && (
        <text x={x} y={y + 3.5} fontSize="10" fontWeight="600" textAnchor="middle" fill={paint.colour('panel')}>
          {count}
        </text>
      )}
    </>
  )
}
