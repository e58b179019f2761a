import fc from 'fast-check'
import type { Catalogue } from '@/domain/catalogue'
import { gridIds, tableIds } from '@/domain/filter'
import { layersOf } from '@/domain/layers/registry'
import { arbitraryFilter } from './arbitraryFilter'

const sorts = ['name', '-count', '-similarity', 'country', '-links', 'title', '-start', 'energy', 'no-such-column']

/** Any view over the things of a catalogue, as far as layers, tables and matrices look at it. */
export function arbitraryShownView(catalogue: Catalogue) {
  return fc
    .tuple(
      arbitraryFilter(catalogue),
      fc.record({
        layer: fc.constantFrom(...layersOf(catalogue).map(({ id }) => id)),
        table: fc.constantFrom(...tableIds),
        columns: fc.subarray(['country', 'id', 'links', 'name', 'title']),
        grid: fc.constantFrom(...gridIds),
        sort: fc.option(fc.constantFrom(...sorts)),
        similarTo: fc.option(fc.constantFrom(...catalogue.regions.keys())),
      }),
    )
    .map(([filter, rest]) => ({ ...filter, ...rest }))
}
