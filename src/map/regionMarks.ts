import type { Catalogue } from '@/domain/catalogue'
import type { Filter, Selection } from '@/domain/filter'
import type { RegionId } from '@/domain/ids'
import type { LayerFill, LayerResult } from '@/domain/layers/layer'
import { emphasisOf, onMap } from './emphasis'
import type { RegionMark } from './marks'

/** Each region with the fill of its class: the classes are the legend's, so map and legend can't disagree. */
export function drawRegions(
  catalogue: Catalogue,
  filter: Filter,
  { cells, classes }: LayerResult,
  selection: Selection | null,
): ReadonlyMap<RegionId, RegionMark> {
  const fills = new Map<string | undefined, LayerFill>(classes.map(({ key, fill }) => [key, fill]))
  const emphasised = onMap(catalogue, selection, filter)
  const marks = new Map<RegionId, RegionMark>()
  for (const { id, isPartner, country } of catalogue.regions.values()) {
    const isSelected = selection?.kind === 'region' && selection.id === id
    const isOutside = filter.countries.length > 0 && !filter.countries.includes(country)
    const emphasis = emphasisOf(id, isSelected, emphasised?.regions)
    marks.set(id, {
      id,
      fill: fills.get(cells.get(id)?.classKey) ?? null,
      emphasis: isOutside && emphasis === 'normal' ? 'faded' : emphasis,
      isPartner,
    })
  }
  return marks
}
