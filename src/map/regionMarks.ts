import type { Catalogue } from '@/domain/catalogue'
import type { Filter, Selection } from '@/domain/filter'
import type { RegionId } from '@/domain/ids'
import { type RegionMatch, regionMatches } from '@/domain/selectors'
import type { ColourToken } from '@/ui/tokens'
import { emphasisOf, onMap } from './emphasis'
import type { LegendClass, RegionMark } from './marks'

interface CountClass {
  readonly from: number
  readonly to: number
  readonly fill: ColourToken
}

/** Whole strategies name from 1 to 11 priorities, most of them 3 to 5: steps that share the regions out evenly. */
const wholeStrategies: readonly CountClass[] = [
  { from: 1, to: 2, fill: 'ramp-1' },
  { from: 3, to: 3, fill: 'ramp-2' },
  { from: 4, to: 4, fill: 'ramp-3' },
  { from: 5, to: 6, fill: 'ramp-4' },
  { from: 7, to: Infinity, fill: 'ramp-5' },
]
/** Of those that name the chosen domains there are fewer. */
const chosenDomains: readonly CountClass[] = [
  { from: 1, to: 1, fill: 'ramp-2' },
  { from: 2, to: 2, fill: 'ramp-3' },
  { from: 3, to: 4, fill: 'ramp-4' },
  { from: 5, to: Infinity, fill: 'ramp-5' },
]
const classesFor = ({ domains }: Filter) => (domains.length === 0 ? wholeStrategies : chosenDomains)

type Fill = RegionMark['fill']

/** Plain where it does not match: a region that drops out of the filter must not look like a low value. */
function fillOf(match: RegionMatch | undefined, classes: readonly CountClass[]): Fill {
  if (!match || match.level === 'no-data') return 'no-data'
  if (!match.matches) return null
  const count = match.priorities.length
  return classes.find(({ from, to }) => count >= from && count <= to)?.fill ?? null
}

export function drawRegions(
  catalogue: Catalogue,
  filter: Filter,
  layer: string,
  selection: Selection | null,
): ReadonlyMap<RegionId, RegionMark> {
  const matches = regionMatches(catalogue, filter)
  const emphasised = onMap(catalogue, selection, filter)
  const marks = new Map<RegionId, RegionMark>()
  for (const { id, isPartner, country } of catalogue.regions.values()) {
    const isSelected = selection?.kind === 'region' && selection.id === id
    const isOutside = filter.countries.length > 0 && !filter.countries.includes(country)
    const emphasis = emphasisOf(id, isSelected, emphasised?.regions)
    marks.set(id, {
      id,
      fill: layer === 'none' ? null : fillOf(matches.get(id), classesFor(filter)),
      emphasis: isOutside && emphasis === 'normal' ? 'faded' : emphasis,
      isPartner,
    })
  }
  return marks
}

/** Every class that could occur, with the number of regions in it; what a filter excludes comes last but one. */
export function drawLegend(catalogue: Catalogue, filter: Filter, layer: string): readonly LegendClass[] {
  if (layer === 'none') return []
  const classes = classesFor(filter)
  const counts = new Map<Fill, number>()
  const matches = regionMatches(catalogue, filter)
  for (const id of catalogue.regions.keys()) {
    const fill = fillOf(matches.get(id), classes)
    counts.set(fill, (counts.get(fill) ?? 0) + 1)
  }
  const entry = (fill: Fill, label: LegendClass['label']): LegendClass => ({
    fill,
    label,
    count: counts.get(fill) ?? 0,
  })
  const steps = classes.map(({ from, to, fill }) => entry(fill, classLabel(from, to)))
  const others = [entry(null, { id: 'map.legend.noMatch' }), entry('no-data', { id: 'map.legend.noData' })].filter(
    ({ count }) => count > 0,
  )
  return [...steps, ...others]
}

function classLabel(from: number, to: number): LegendClass['label'] {
  if (from === to) return { id: 'map.legend.count', values: { count: from } }
  if (to === Infinity) return { id: 'map.legend.atLeast', values: { from } }
  return { id: 'map.legend.range', values: { from, to } }
}
