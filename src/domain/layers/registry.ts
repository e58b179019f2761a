import type { Catalogue } from '@/domain/catalogue'
import { memoise } from '@/domain/memoise'
import { type OwnLayer, ownLayerId } from '@/domain/ownData/model'
import { change } from './change'
import { coverage } from './coverage'
import { indicatorLayer } from './indicatorLayer'
import { innovation } from './innovation'
import type { Layer } from './layer'
import { noLayer } from './noLayer'
import { ownLayer } from './ownLayer'
import { partners } from './partners'
import { specialisations } from './specialisations'

/** Those that need no data of their own; in the order of the switch, the indicators before the last. */
export const layers: readonly Layer[] = [specialisations, change, partners, innovation, coverage, noLayer]

/** All that can be shown with this data: the fixed ones, one for each indicator, and the reader's own figures, if any. */
export const layersOf = memoise((catalogue: Catalogue, own: OwnLayer | null = null): readonly Layer[] => {
  const fixed = layers.filter((layer) => layer !== noLayer)
  const indicators = indicatorLayers(catalogue)
  return [...fixed, ...indicators, ...(own?.kind === 'choropleth' ? [ownLayer(own)] : []), noLayer]
})

const indicatorLayers = memoise((catalogue: Catalogue) => [...catalogue.indicators.values()].map(indicatorLayer))

/** The specialisations where there is no such layer. */
export function layerById(catalogue: Catalogue, id: string, own: OwnLayer | null = null): Layer {
  // Also without the data: the map then says what it lacks.
  if (id === ownLayerId) return ownLayer(own)
  return layersOf(catalogue, own).find((layer) => layer.id === id) ?? specialisations
}
