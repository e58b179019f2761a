import type { Catalogue } from '@/domain/catalogue'
import type { RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import { recordsOf } from '@/domain/recordsOf'
import { regionMatches, regionParts } from '@/domain/selectors'
import { layerResult, noDataKey, noMatchKey, sourcesOf, stepOf, valueSteps } from './classes'
import { innovationConditions, innovationIndicators } from './innovationConditions'
import type { Layer, LayerCell } from './layer'

const steps = valueSteps([20, 40, 60, 80], 'ramp')

/** Our own composite of three indicators; see `innovationConditions.ts`. */
export const innovation: Layer = {
  id: 'innovation',
  group: 'economy',
  title: { id: 'layer.innovation' },
  explanation: { id: 'layer.innovation.explanation' },
  evaluate: memoise(
    (catalogue, filter) => {
      const conditions = innovationConditions(catalogue)
      const cells = new Map<RegionId, LayerCell>()
      for (const [id, { matches }] of regionMatches(catalogue, filter)) {
        cells.set(id, cellOf(conditions.get(id)?.score, matches))
      }
      return layerResult(catalogue, filter, conditions.size > 0 ? steps : [], {
        cells,
        unit: { id: 'layer.unit.score' },
        decimals: 0,
        year: yearsOf(catalogue),
        sources: sourcesOf(recordsOf(catalogue.indicators, innovationIndicators)),
        noDataMeaning: { id: 'layer.innovation.noData' },
        notes: [{ id: 'layer.innovation.own' }],
      })
    },
    (catalogue, filter) => [catalogue, ...regionParts(filter)],
  ),
}

function cellOf(score: number | undefined, matches: boolean): LayerCell {
  if (score === undefined) return { classKey: matches ? noDataKey : noMatchKey }
  const classKey = (matches ? stepOf(steps, score)?.key : undefined) ?? noMatchKey
  return { classKey, value: score, note: 'own-calculation' }
}

function yearsOf({ indicatorValues }: Catalogue) {
  const parts = new Set(innovationIndicators)
  const years = [...indicatorValues.values()]
    .flat()
    .flatMap((value) => (parts.has(value.indicatorId) ? value.year : []))
  if (years.length === 0) return null
  const [first, last] = years.reduce(
    ([least, most], year) => [Math.min(least, year), Math.max(most, year)],
    [Infinity, -Infinity],
  )
  return { text: first === last ? String(first) : `${first}–${last}` }
}
