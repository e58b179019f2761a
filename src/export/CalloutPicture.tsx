import type { MapPaint } from '@/map/svg/paint'
import { type CalloutBox, calloutText } from './callout'

export function CalloutPicture({ callout, paint }: { readonly callout: CalloutBox; readonly paint: MapPaint }) {
  const { x, y, width, height, title, note, anchor, joint } = callout
  const { padding, leading } = calloutText
  const baseline = (line: number) => y + padding + 12 + line * leading
  return (
    <>
      <path d={`M${anchor.x} ${anchor.y}L${joint.x} ${joint.y}`} stroke={paint.colour('focus')} strokeWidth="1.5" />
      <circle cx={anchor.x} cy={anchor.y} r="3" fill={paint.colour('focus')} />
      <rect
        {...{ x, y, width, height }}
        rx="6"
        fill={paint.colour('panel')}
        stroke={paint.colour('focus')}
        strokeWidth="1.5"
      />
      <text fill={paint.colour('ink')} fontSize={calloutText.title} fontWeight="600">
        {title.map((line, index) => (
          <tspan key={line} x={x + padding} y={baseline(index)}>
            {line}
          </tspan>
        ))}
      </text>
      {note !== '' && (
        <text x={x + padding} y={baseline(title.length)} fill={paint.colour('ink-quiet')} fontSize={calloutText.note}>
          {note}
        </text>
      )}
    </>
  )
}
