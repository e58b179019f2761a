import { memo } from 'react'
import type { RegionId } from '@/domain/ids'
import type { Drawing } from '@/map/drawing'
import { sizeAt, sizes } from '@/map/sizes'
import { patternIdOf, regionFill } from './look'
import type { MapPaint } from './paint'
import type { Shape, Shapes } from './paths'

interface GroundProps {
  readonly shapes: Shapes
  readonly paint: MapPaint
}

export const Ground = memo(function Ground({ shapes, paint }: GroundProps) {
  return <g fill={paint.colour('land')}>{shapes.land.map(({ id, d }) => d && <path key={id} d={d} />)}</g>
})

interface RegionsProps extends GroundProps {
  readonly regions: Drawing['regions']
  readonly patternPrefix: string
  /** Address of a region's profile, where there is no script to open it. */
  readonly hrefOf?: ((id: RegionId) => string) | undefined
}

/** One element for each region, so that a filter changes nothing but attributes. */
export const Regions = memo(function Regions({ shapes, paint, regions, patternPrefix, hrefOf }: RegionsProps) {
  const idOf = patternIdOf(patternPrefix)
  return (
    <g>
      {shapes.regions.map(({ id, d }) => {
        const mark = regions.get(id)
        const fill = mark ? regionFill(mark, paint, idOf) : paint.colour('region')
        const region = <Region key={id} id={id} d={d} fill={fill} />
        return hrefOf ? (
          <a key={id} href={hrefOf(id)} tabIndex={-1}>
            {region}
          </a>
        ) : (
          region
        )
      })}
    </g>
  )
})

const Region = memo(function Region({
  id,
  d,
  fill,
}: {
  readonly id: RegionId
  readonly d: string
  readonly fill: string
}) {
  return <path data-target={`region.${id}`} d={d} fill={fill} />
})

interface LinesProps extends GroundProps {
  readonly zoom: number
  readonly partners: ReadonlySet<RegionId>
}

/** Shores, borders, and the outlines that mark the partner regions. */
export const Lines = memo(function Lines({ shapes, paint, zoom, partners }: LinesProps) {
  const own = shapes.regions.filter(({ id }) => partners.has(id))
  const quiet = paint.colour('region-line')
  return (
    <g fill="none" pointerEvents="none" strokeLinejoin="round">
      <Outlines shapes={shapes.land} colour={quiet} width={sizeAt(sizes.shore, zoom)} />
      {shapes.borders.map(({ id, d }, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a kind of border may come in several pieces, which never change.
          key={index}
          d={d}
          stroke={id === 'country' ? paint.colour('country-line') : quiet}
          strokeWidth={sizeAt(borderSizes[id], zoom)}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <Outlines shapes={own} colour={paint.colour('panel')} width={sizeAt(sizes.partnerEdge, zoom)} />
      <Outlines shapes={own} colour={paint.colour('accent')} width={sizeAt(sizes.partner, zoom)} />
    </g>
  )
})

const borderSizes = { region: sizes.regionLine, country: sizes.countryLine, context: sizes.contextLine } as const

interface OutlinesProps {
  readonly shapes: readonly Shape<string>[]
  readonly colour: string
  readonly width: number
}

function Outlines({ shapes, colour, width }: OutlinesProps) {
  return (
    <g stroke={colour} strokeWidth={Number(width.toFixed(2))}>
      {shapes.map(({ id, d }) => d && <path key={id} d={d} vectorEffect="non-scaling-stroke" />)}
    </g>
  )
}

interface FocusProps extends GroundProps {
  readonly drawing: Pick<Drawing, 'overlays' | 'selection' | 'hover'>
}

/** Territories of selected partners, and the outline of the region selected or pointed at. */
export function Focus({ shapes, paint, drawing: { overlays, selection, hover } }: FocusProps) {
  const outline = (kind: 'region', target: { kind: string; id: string } | null) =>
    target?.kind === kind ? shapes.regions.find(({ id }) => id === target.id)?.d : undefined
  const hovered = outline('region', hover)
  const selected = outline('region', selection)
  const focus = paint.colour('focus')
  return (
    <g fill="none" pointerEvents="none" strokeLinejoin="round">
      {shapes.overlays
        .filter(({ id }) => overlays.includes(id))
        .map(({ id, d }) => (
          <path
            key={id}
            d={d}
            fill={focus}
            fillOpacity="0.1"
            stroke={focus}
            strokeWidth="2"
            strokeDasharray="6 4"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      {hovered && <path d={hovered} stroke={paint.colour('ink')} strokeWidth="2" vectorEffect="non-scaling-stroke" />}
      {selected && <path d={selected} stroke={focus} strokeWidth="3" vectorEffect="non-scaling-stroke" />}
    </g>
  )
}
