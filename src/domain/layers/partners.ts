import type { Catalogue } from '@/domain/catalogue'
import type { Filter } from '@/domain/filter'
import type { RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import { regionMatches } from '@/domain/selectors'
import { organisationParts, organisationsShown } from '@/domain/shownRecords'
import { type ClassKind, countSteps, layerResult, noDataKey, noMatchKey, sourcesOf, stepOf } from './classes'
import type { Layer, LayerCell } from './layer'

/** None found is a statement about the search, not about the region, and never "no data". */
const none: ClassKind = { key: 'none-found', label: { id: 'layer.class.noneFound' }, fill: 'ramp-1' }
const labels = {
  one: 'layer.class.organisations',
  range: 'layer.class.organisationsRange',
  atLeast: 'layer.class.organisationsAtLeast',
} as const
const steps = countSteps([1, 2, 5, 10], labels).map((step, index) => ({
  ...step,
  fill: (['ramp-2', 'ramp-3', 'ramp-4', 'ramp-5'] as const)[index] ?? 'ramp-5',
}))

/** Organisations known here, under the filter of organisations. */
export const partners: Layer = {
  id: 'partners',
  group: 'cooperation',
  title: { id: 'layer.partners' },
  explanation: { id: 'layer.partners.explanation' },
  evaluate: memoise(
    (catalogue, filter) => {
      const isMissing = catalogue.missing.includes('organisations')
      const shown = organisationsShown(catalogue, filter).filter(({ regionId }) => regionId !== undefined)
      return layerResult(catalogue, filter, isMissing ? [] : [none, ...steps], {
        cells: cellsOf(catalogue, filter, isMissing ? undefined : countByRegion(shown)),
        unit: { id: 'layer.unit.organisations' },
        decimals: 0,
        year: { id: 'layer.release', values: { release: catalogue.manifest.release } },
        sources: sourcesOf(shown),
        noDataMeaning: { id: 'layer.partners.noData' },
        notes: [{ id: 'layer.partners.note' }],
      })
    },
    (catalogue, filter) => [catalogue, filter.period, filter.showUnverified, ...organisationParts(filter)],
  ),
}

/** Shown organisations seated in each region; a region without any is not in the map. */
export function countByRegion(
  organisations: readonly { readonly regionId?: RegionId | undefined }[],
): ReadonlyMap<RegionId, number> {
  const counts = new Map<RegionId, number>()
  for (const { regionId } of organisations) if (regionId) counts.set(regionId, (counts.get(regionId) ?? 0) + 1)
  return counts
}

function cellsOf(catalogue: Catalogue, filter: Filter, counts: ReadonlyMap<RegionId, number> | undefined) {
  const cells = new Map<RegionId, LayerCell>()
  for (const [id, { matches }] of regionMatches(catalogue, filter)) {
    const value = counts && (counts.get(id) ?? 0)
    if (value === undefined) cells.set(id, { classKey: matches ? noDataKey : noMatchKey })
    else {
      const classKey = matches ? (stepOf(steps, value)?.key ?? none.key) : noMatchKey
      cells.set(id, { classKey, value, sources: sourcesOf(catalogue.organisationsByRegion.get(id) ?? []) })
    }
  }
  return cells
}
