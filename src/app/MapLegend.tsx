import { useMemo } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { Catalogue } from '@/domain/catalogue'
import { useText } from '@/i18n/useText'
import { draw } from '@/map/drawing'
import type { LinkMark } from '@/map/marks'
import { Legend } from '@/rooms/legend/Legend'
import type { LineWidth } from '@/rooms/legend/LegendLinks'
import { useView } from '@/view/useView'

/** The drawing's legend for the legend's room, with the years and sources of what is drawn. */
export function MapLegend({ isOpenAtFirst }: { readonly isOpenAtFirst: boolean }) {
  const text = useText()
  const catalogue = useCatalogue()
  // The drawing's filter, not the view's: a domain pointed at in the list is previewed on the map.
  const filter = useView((view) => draw(catalogue, view).filter)
  const legend = useView((view) => draw(catalogue, view).legend)
  const marks = useView((view) => draw(catalogue, view).links)
  const shown = useView((view) => draw(catalogue, view).linksShown)
  const total = useView((view) => draw(catalogue, view).linksTotal)
  const sources = useMemo(() => countSources(catalogue), [catalogue])
  return (
    <Legend
      title={text(filter.domains.length === 0 ? 'legend.priorities' : 'legend.matchingPriorities')}
      classes={legend}
      links={{ kinds: filter.linkKinds, shown, total, widths: widthsOf(marks) }}
      notes={[
        text(`legend.strategies.${filter.period ?? 'newest'}`),
        text('legend.sources', { priorities: catalogue.priorities.size, sources, release: catalogue.manifest.release }),
      ]}
      isOpenAtFirst={isOpenAtFirst}
    />
  )
}

/** Thinnest and thickest line drawn. */
function widthsOf(marks: readonly LinkMark[]): readonly [LineWidth, LineWidth] | undefined {
  const byEvidence = marks
    .filter((mark) => mark.kind !== 'affinity')
    .map(({ width, weight }) => ({ pixels: width, evidence: weight }))
  const [first] = byEvidence
  if (first === undefined) return undefined
  return byEvidence.reduce<readonly [LineWidth, LineWidth]>(
    ([least, most], line) => [
      line.evidence < least.evidence ? line : least,
      line.evidence > most.evidence ? line : most,
    ],
    [first, first],
  )
}

/** How many sources the priorities are taken from. */
function countSources({ priorities }: Catalogue): number {
  return new Set([...priorities.values()].flatMap((priority) => priority.sources)).size
}
