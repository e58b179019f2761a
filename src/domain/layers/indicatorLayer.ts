/** A layer made of an indicator: adding one to the data is all that it takes. */
import type { Catalogue } from '@/domain/catalogue'
import type { IndicatorId, RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import type { Words } from '@/domain/message'
import type { Indicator, IndicatorValue } from '@/domain/schema/indicators'
import { regionMatches, regionParts } from '@/domain/selectors'
import { divergingBreaks, quantileBreaks } from './breaks'
import { layerResult, noDataKey, noMatchKey, type Step, stepOf, valueSteps } from './classes'
import type { Layer, LayerCell, LayerNote } from './layer'

export function indicatorLayer(indicator: Indicator): Layer {
  return {
    id: indicator.id,
    group: 'economy',
    title: titleOf(indicator),
    explanation: { text: indicator.description },
    evaluate: memoise(
      (catalogue, filter) => {
        const values = valuesOf(catalogue, indicator.id)
        const steps = stepsOf(indicator, values)
        const cells = new Map<RegionId, LayerCell>()
        for (const [id, { matches }] of regionMatches(catalogue, filter))
          cells.set(id, cellOf(values.get(id), matches, steps))
        return layerResult(catalogue, filter, values.size > 0 ? steps : [], {
          cells,
          unit: unitOf(indicator),
          decimals: indicator.decimals,
          year: yearsOf(values),
          sources: indicator.sources,
          noDataMeaning: { id: 'layer.indicator.noData' },
          notes: notesOf(indicator),
        })
      },
      (catalogue, filter) => [catalogue, ...regionParts(filter)],
    ),
  }
}

/** What an indicator is called. */
export const titleOf = ({ title, titles }: Indicator): Words => ({ text: title, others: titles })
export const unitOf = ({ unit, units }: Indicator): Words => ({ text: unit, others: units })

export type IndicatorValues = ReadonlyMap<RegionId, IndicatorValue>

/** Of one indicator, which is of one edition: editions are never mixed. */
export function valuesOf(catalogue: Catalogue, indicator: IndicatorId): IndicatorValues {
  const values = new Map<RegionId, IndicatorValue>()
  for (const region of catalogue.regions.keys()) {
    const value = catalogue.indicatorValues.get(region)?.find(({ indicatorId }) => indicatorId === indicator)
    if (value) values.set(region, value)
  }
  return values
}

/** Cut by what was published: a wider region counts once, however many regions of the map lie in it. */
function stepsOf({ classes, reference, decimals }: Indicator, values: IndicatorValues): readonly Step[] {
  const published = [...new Map([...values.values()].map((value) => [value.publishedRegion, value.value])).values()]
  return classes === 'diverging' && reference !== undefined
    ? valueSteps(divergingBreaks(published, reference, decimals), 'diverging')
    : valueSteps(quantileBreaks(published, decimals), 'ramp')
}

function cellOf(found: IndicatorValue | undefined, matches: boolean, steps: readonly Step[]): LayerCell {
  if (!found) return { classKey: matches ? noDataKey : noMatchKey }
  const { value, year, relation, publishedName } = found
  const note = noteOf(found)
  return {
    classKey: (matches ? stepOf(steps, value)?.key : undefined) ?? noMatchKey,
    value,
    year,
    ...(note && { note }),
    ...(relation === 'within' && { publishedName }),
  }
}

function noteOf({ relation, isDerived }: IndicatorValue): LayerNote | undefined {
  if (relation === 'within') return 'wider-region'
  return isDerived ? 'own-calculation' : undefined
}

function yearsOf(values: IndicatorValues): Words | null {
  const years = [...values.values()].map(({ year }) => year)
  if (years.length === 0) return null
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return { text: first === last ? String(first) : `${first}–${last}` }
}

function notesOf({ yearNote, geoNote, trust }: Indicator): readonly Words[] {
  const asPublished = [yearNote, geoNote].flatMap((text) => (text ? [{ text }] : []))
  return [...asPublished, { id: 'layer.indicator.trust', values: { trust } }]
}
