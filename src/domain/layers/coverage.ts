import type { RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import { regionMatches, regionParts } from '@/domain/selectors'
import { layerResult, noMatchKey, stepOf, valueSteps } from './classes'
import { coverageOf } from './coverageScore'
import type { Layer, LayerCell } from './layer'

const steps = valueSteps([20, 40, 60, 80], 'ramp')

/** Nothing known is a low score here, so no region is without one. */
export const coverage: Layer = {
  id: 'coverage',
  group: 'knowledge',
  title: { id: 'layer.coverage' },
  explanation: { id: 'layer.coverage.explanation' },
  evaluate: memoise(
    (catalogue, filter) => {
      const scores = coverageOf(catalogue)
      const cells = new Map<RegionId, LayerCell>()
      for (const [id, { matches }] of regionMatches(catalogue, filter)) {
        const value = scores.get(id)?.score ?? 0
        const classKey = (matches ? stepOf(steps, value)?.key : undefined) ?? noMatchKey
        cells.set(id, { classKey, value, note: 'own-calculation' })
      }
      return layerResult(catalogue, filter, steps, {
        cells,
        unit: { id: 'layer.unit.score' },
        decimals: 0,
        year: { id: 'layer.release', values: { release: catalogue.manifest.release } },
        sources: [],
        noDataMeaning: { id: 'layer.coverage.noData' },
        notes: [{ id: 'layer.coverage.note' }],
      })
    },
    (catalogue, filter) => [catalogue, ...regionParts(filter)],
  ),
}
