/** A layer made of a reader's own figures. Nothing in it is a fact of the atlas, and its words say so. */
import type { RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import { type OwnLayer, type OwnValue, ownLayerId } from '@/domain/ownData/model'
import { regionMatches, regionParts } from '@/domain/selectors'
import { quantileBreaks } from './breaks'
import { layerResult, noDataKey, noMatchKey, type Step, stepOf, valueSteps } from './classes'
import type { Layer, LayerCell } from './layer'

const mostDecimals = 3

/** Also where there is none: a link to a view of own data is opened elsewhere, and says what it lacks. */
export const ownLayer = memoise((own: OwnLayer | null): Layer => {
  const values = valuesByRegion(own)
  const decimals = decimalsOf([...values.values()].map(({ value }) => value))
  return {
    id: ownLayerId,
    group: 'own',
    title: values.size > 0 && own ? { id: 'layer.own.titled', values: { title: own.title } } : { id: 'layer.own' },
    explanation: { id: 'layer.own.explanation' },
    evaluate: memoise(
      (catalogue, filter) => {
        const steps = valueSteps(
          quantileBreaks(
            [...values.values()].map(({ value }) => value),
            decimals,
          ),
          'ramp',
        )
        const cells = new Map<RegionId, LayerCell>()
        for (const [id, { matches }] of regionMatches(catalogue, filter)) {
          cells.set(id, cellOf(values.get(id), matches, steps))
        }
        return layerResult(catalogue, filter, values.size > 0 ? steps : [], {
          cells,
          unit: own?.unit ? { text: own.unit } : null,
          decimals,
          year: null,
          sources: [],
          noDataMeaning: { id: values.size > 0 ? 'layer.own.noData' : 'layer.own.missing' },
          notes: values.size > 0 ? [{ id: 'layer.own.note' }] : [],
        })
      },
      (catalogue, filter) => [catalogue, ...regionParts(filter)],
    ),
  }
})

/** Empty where the data are points or links. */
export const valuesByRegion = memoise(
  (own: OwnLayer | null): ReadonlyMap<RegionId, OwnValue> =>
    new Map(own?.kind === 'choropleth' ? own.values.map((value) => [value.region, value]) : []),
)

function cellOf(found: OwnValue | undefined, matches: boolean, steps: readonly Step[]): LayerCell {
  if (!found) return { classKey: matches ? noDataKey : noMatchKey }
  return {
    classKey: (matches ? stepOf(steps, found.value)?.key : undefined) ?? noMatchKey,
    value: found.value,
    ...(found.of !== undefined && { note: 'wider-region', publishedName: found.of }),
  }
}

/** As many digits as the values have, up to three. */
export function decimalsOf(values: readonly number[]): number {
  for (let decimals = 0; decimals < mostDecimals; decimals += 1) {
    const factor = 10 ** decimals
    if (values.every((value) => Math.abs(Math.round(value * factor) - value * factor) < 1e-6)) return decimals
  }
  return mostDecimals
}
