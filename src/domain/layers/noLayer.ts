import { memoise } from '@/domain/memoise'
import { regionParts } from '@/domain/selectors'
import { type ClassKind, layerResult } from './classes'
import type { Layer } from './layer'

const plain: ClassKind = { key: 'plain', label: { id: 'layer.class.plain' }, fill: null }

/** Regions without colour, so that links and points stand out. */
export const noLayer: Layer = {
  id: 'none',
  group: 'plain',
  title: { id: 'layer.none' },
  explanation: { id: 'layer.none.explanation' },
  evaluate: memoise(
    (catalogue, filter) => ({
      ...layerResult(catalogue, filter, [plain], {
        cells: new Map([...catalogue.regions.keys()].map((id) => [id, { classKey: plain.key }])),
        unit: null,
        decimals: 0,
        year: null,
        sources: [],
        noDataMeaning: { id: 'layer.none.noData' },
        notes: [],
      }),
      hasValues: false,
    }),
    (catalogue, filter) => [catalogue, ...regionParts(filter)],
  ),
}
