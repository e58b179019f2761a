/** Classes of a layer, and the counting that makes its legend. */
import type { Catalogue } from '@/domain/catalogue'
import { compareText } from '@/domain/grouping'
import type { RegionId, SourceId } from '@/domain/ids'
import type { Message } from '@/domain/message'
import { type RegionFilter, regionMatches } from '@/domain/selectors'
import type { LayerCell, LayerClass, LayerColour, LayerResult } from './layer'

export type ClassKind = Omit<LayerClass, 'count' | 'matching'>

export const noMatchKey = 'no-match'
export const noDataKey = 'no-data'
const noMatch: ClassKind = { key: noMatchKey, label: { id: 'map.legend.noMatch' }, fill: null }
const noData: ClassKind = { key: noDataKey, label: { id: 'map.legend.noData' }, fill: 'no-data' }

export interface Step extends ClassKind {
  /** Lower end, in the class. */
  readonly from: number
  /** Upper end, no longer in the class. */
  readonly to: number
}

export function stepOf<S extends Step>(steps: readonly S[], value: number): S | undefined {
  return steps.find(({ from, to }) => value >= from && value < to)
}

/** For each number of classes the steps of a ramp that are furthest apart. */
const spread: readonly (readonly (1 | 2 | 3 | 4 | 5)[])[] = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]]

/** Steps between whole numbers: 1–2, 3–4 and so on, the last one open; labelled as whole numbers. */
export function countSteps(lowerEnds: readonly number[], labels: CountLabels): readonly Step[] {
  const fills = spread[lowerEnds.length] ?? []
  return lowerEnds.map((from, index) => {
    const to = lowerEnds[index + 1] ?? Infinity
    const fill: LayerColour = `ramp-${fills[index] ?? 5}`
    return { key: `from-${from}`, from, to, fill, label: countLabel(from, to, labels) }
  })
}

/** Ids of the messages for one number (`count`), for `from` to `to`, and for `from` or more. */
export interface CountLabels {
  readonly one: string
  readonly range: string
  readonly atLeast: string
}

function countLabel(from: number, to: number, labels: CountLabels): Message {
  if (to === Infinity) return { id: labels.atLeast, values: { from } }
  if (to === from + 1) return { id: labels.one, values: { count: from } }
  return { id: labels.range, values: { from, to: to - 1 } }
}

/** Steps between measured values: below the first break, between two, from the last on. */
export function valueSteps(breaks: readonly number[], ramp: 'ramp' | 'diverging'): readonly Step[] {
  const ends = [-Infinity, ...breaks, Infinity]
  const fills = spread[breaks.length + 1] ?? []
  return ends.slice(0, -1).map((from, index) => {
    const to = ends[index + 1] ?? Infinity
    return { key: `step-${index + 1}`, from, to, fill: `${ramp}-${fills[index] ?? 3}`, label: valueLabel(from, to) }
  })
}

function valueLabel(from: number, to: number): Message {
  if (from === -Infinity && to === Infinity) return { id: 'layer.class.all' }
  if (from === -Infinity) return { id: 'layer.class.below', values: { to } }
  if (to === Infinity) return { id: 'layer.class.from', values: { from } }
  return { id: 'layer.class.between', values: { from, to } }
}

type Rest = Omit<LayerResult, 'cells' | 'classes' | 'hasValues'>

/**
 * Counts the regions of each class. The given ones are always in the legend; what does not match and what is unknown
 * come last, where there is any.
 */
export function layerResult(
  catalogue: Catalogue,
  filter: RegionFilter,
  classes: readonly ClassKind[],
  parts: Rest & Pick<LayerResult, 'cells'>,
): LayerResult {
  const counts = countCells(catalogue, filter, parts.cells)
  const counted = [...classes, noMatch, noData].map((kind): LayerClass => {
    const { count, matching } = counts.get(kind.key) ?? { count: 0, matching: 0 }
    return { ...kind, count, matching }
  })
  const isGiven = (index: number) => index < classes.length
  return {
    ...parts,
    classes: counted.filter(({ count }, index) => isGiven(index) || count > 0),
    hasValues: counted.some(({ count }, index) => isGiven(index) && count > 0),
  }
}

function countCells(catalogue: Catalogue, filter: RegionFilter, cells: ReadonlyMap<RegionId, LayerCell>) {
  const matches = regionMatches(catalogue, filter)
  const counts = new Map<string, { count: number; matching: number }>()
  for (const [id, { classKey }] of cells) {
    const { count, matching } = counts.get(classKey) ?? { count: 0, matching: 0 }
    counts.set(classKey, { count: count + 1, matching: matching + Number(matches.get(id)?.matches ?? false) })
  }
  return counts
}

/** Sources of several records, each once. */
export function sourcesOf(records: Iterable<{ readonly sources: readonly SourceId[] }>): readonly SourceId[] {
  const ids = new Set<SourceId>()
  for (const { sources } of records) for (const id of sources) ids.add(id)
  return [...ids].sort(compareText)
}
