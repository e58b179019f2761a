import type { Catalogue } from '@/domain/catalogue'
import { memoise } from '@/domain/memoise'
import { change } from './change'
import { coverage } from './coverage'
import { indicatorLayer } from './indicatorLayer'
import { innovation } from './innovation'
import type { Layer } from './layer'
import { noLayer } from './noLayer'
import { partners } from './partners'
import { specialisations } from './specialisations'

/** Those that need no data of their own; in the order of the switch, the indicators before the last. */
export const layers: readonly Layer[] = [specialisations, change, partners, innovation, coverage, noLayer]

/** All that can be shown with this data: the fixed ones and one for each indicator. */
export const layersOf = memoise((catalogue: Catalogue): readonly Layer[] => {
  const fixed = layers.filter((layer) => layer !== noLayer)
  return [...fixed, ...[...catalogue.indicators.values()].map(indicatorLayer), noLayer]
})

/** The specialisations where there is no such layer. */
export function layerById(catalogue: Catalogue, id: string): Layer {
  return layersOf(catalogue).find((layer) => layer.id === id) ?? specialisations
}
