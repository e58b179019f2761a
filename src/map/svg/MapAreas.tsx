import { memo } from 'react'
import type { RegionId } from '@/domain/ids'
import type { Drawing } from '@/map/drawing'
import { sizeAt, sizes } from '@/map/sizes'
import { patternIdOf, regionFill } from './look'
import { outlined, outlineOf } from './outline'
import type { MapPaint } from './paint'
import type { Shape, Shapes } from './paths'

interface GroundProps {
  readonly shapes: Shapes
  readonly paint: MapPaint
}

interface OutlinedProps extends GroundProps {
  /** Pixels of an outline in the colour of the quiet lines, where the lines between regions are not drawn by themselves. */
  readonly outline?: number | undefined
}

export const Ground = memo(function Ground({ shapes, paint, outline }: OutlinedProps) {
  return (
    <g fill={paint.colour('land')} {...outlineOf({ paint, outline })}>
      {shapes.land.map(({ id, d }) => d && <path key={id} d={d} {...(outline !== undefined && outlined)} />)}
    </g>
  )
})

/** Name of a region and address of its profile, where there is no script to show either. */
export type LinkOf = (id: RegionId) => { readonly href: string; readonly name: string }

interface RegionsProps extends OutlinedProps {
  readonly regions: Drawing['regions']
  readonly patternPrefix: string
  readonly linkOf?: LinkOf | undefined
}

/** One element for each region, so that a filter changes nothing but attributes. */
export const Regions = memo(function Regions({ shapes, paint, regions, patternPrefix, outline, linkOf }: RegionsProps) {
  const idOf = patternIdOf(patternPrefix)
  return (
    <g {...outlineOf({ paint, outline })}>
      {shapes.regions.map(({ id, d }) => {
        const mark = regions.get(id)
        const fill = mark ? regionFill(mark, paint, idOf) : paint.colour('region')
        const region = <Region key={id} id={id} d={d} fill={fill} isOutlined={outline !== undefined} />
        const link = linkOf?.(id)
        return link ? (
          <a key={id} href={link.href} tabIndex={-1}>
            <title>{link.name}</title>
            {region}
          </a>
        ) : (
          region
        )
      })}
    </g>
  )
})

interface RegionProps {
  readonly id: RegionId
  readonly d: string
  readonly fill: string
  readonly isOutlined: boolean
}

const Region = memo(function Region({ id, d, fill, isOutlined }: RegionProps) {
  return <path data-target={`region.${id}`} d={d} fill={fill} {...(isOutlined && outlined)} />
})

interface LinesProps extends GroundProps {
  readonly hasShores: boolean
  readonly zoom: number
  readonly partners: ReadonlySet<RegionId>
}

/** Shores, borders, and the outlines that mark the partner regions. */
export const Lines = memo(function Lines({ shapes, paint, zoom, partners, hasShores }: LinesProps) {
  const own = shapes.regions.filter(({ id }) => partners.has(id))
  const quiet = paint.colour('region-line')
  return (
    <g fill="none" pointerEvents="none" strokeLinejoin="round">
      {hasShores && <Outlines shapes={shapes.land} colour={quiet} width={sizeAt(sizes.shore, zoom)} />}
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
