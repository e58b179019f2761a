import type { Filter } from '@/domain/filter'
import type { DomainId, RegionId } from '@/domain/ids'
import { memoise } from '@/domain/memoise'
import { regionParts } from '@/domain/selectors'
import { type ClassKind, layerResult, noDataKey, noMatchKey, sourcesOf } from './classes'
import type { Layer, LayerCell } from './layer'
import { type StrategyChange, strategyChanges } from './strategyChange'

const classes: readonly ClassKind[] = [
  { key: 'gained', label: { id: 'layer.class.gained' }, fill: 'diverging-5' },
  {
    key: 'both',
    label: { id: 'layer.class.gainedAndDropped' },
    fill: { pattern: 'bands', colours: ['diverging-5', 'diverging-1'] },
  },
  { key: 'dropped', label: { id: 'layer.class.dropped' }, fill: 'diverging-1' },
  { key: 'same', label: { id: 'layer.class.sameDomains' }, fill: 'diverging-3' },
]

/**
 * Domains gained and dropped between the two periods, among the chosen ones where some are chosen. A region that dropped
 * a chosen domain no longer matches it and is coloured all the same: it is what is looked for.
 */
export const change: Layer = {
  id: 'change',
  group: 'specialisation',
  title: { id: 'layer.change' },
  explanation: { id: 'layer.change.explanation' },
  evaluate: memoise(
    (catalogue, filter) => {
      const changes = strategyChanges(catalogue, filter.showUnverified)
      const cells = new Map<RegionId, LayerCell>()
      for (const [id, { country }] of catalogue.regions) {
        const isOutside = filter.countries.length > 0 && !filter.countries.includes(country)
        cells.set(id, isOutside ? { classKey: noMatchKey } : cellOf(changes.get(id), filter.domains))
      }
      const compared = [...changes.values()].flatMap((one) => (one.isComparable ? one.priorities : []))
      return layerResult(catalogue, filter, classes, {
        cells,
        unit: { id: 'layer.unit.domains' },
        decimals: 0,
        year: { id: 'layer.change.periods' },
        sources: sourcesOf(compared),
        noDataMeaning: { id: 'layer.change.noData' },
        notes: [{ id: 'layer.change.note' }],
      })
    },
    (catalogue, filter) => [catalogue, ...regionParts(filter)],
  ),
}

const reasons = {
  'nothing-known': { id: 'layer.change.nothingKnown' },
  'levels-differ': { id: 'layer.change.levelsDiffer' },
} as const

function cellOf(found: StrategyChange | undefined, chosen: Filter['domains']): LayerCell {
  if (!found) return { classKey: noDataKey }
  if (!found.isComparable) {
    const { reason, period } = found
    if (reason !== 'one-period') return { classKey: noDataKey, reason: reasons[reason] }
    return { classKey: noDataKey, reason: { id: `layer.change.only.${period}` } }
  }
  const wanted = (domains: readonly DomainId[]) =>
    chosen.length === 0 ? domains : domains.filter((domain) => chosen.includes(domain))
  const [gained, dropped, kept] = [wanted(found.gained), wanted(found.dropped), wanted(found.kept)]
  if (gained.length + dropped.length + kept.length === 0) return { classKey: noMatchKey }
  return {
    classKey: classKeyOf(gained.length, dropped.length),
    value: gained.length - dropped.length,
    gained,
    dropped,
    sources: sourcesOf(found.priorities),
    ...(found.level === 'national' && { note: 'national' }),
  }
}

function classKeyOf(gained: number, dropped: number): string {
  if (gained > 0 && dropped > 0) return 'both'
  if (gained > 0) return 'gained'
  return dropped > 0 ? 'dropped' : 'same'
}
