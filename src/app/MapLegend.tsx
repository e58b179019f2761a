import { useCatalogue } from '@/data/useCatalogue'
import { drawnLinkKinds } from '@/domain/filter'
import { visiblePoints } from '@/domain/points'
import { useText } from '@/i18n/useText'
import { useWords } from '@/i18n/useWords'
import { draw } from '@/map/drawing'
import type { LinkMark } from '@/map/marks'
import { countPoints } from '@/map/pinMarks'
import { rankedMessage } from '@/map/rankedMarks'
import type { Spokes } from '@/map/spokes'
import { Legend } from '@/rooms/legend/Legend'
import type { LineWidth } from '@/rooms/legend/LegendLinks'
import { useView } from '@/view/useView'
import { useLanguage } from './useLanguage'

interface MapLegendProps {
  readonly isOpenAtFirst: boolean
  /** Without remarks and sources, for a screen that is read from afar. */
  readonly isBrief?: boolean
}

/** What the drawing shows, for the legend's room. */
export function MapLegend({ isOpenAtFirst, isBrief = false }: MapLegendProps) {
  const text = useText()
  const words = useWords()
  const language = useLanguage()
  const catalogue = useCatalogue()
  // The drawing's filter, not the view's: a domain pointed at in the list is previewed on the map.
  const filter = useView((view) => draw(catalogue, view).filter)
  const layer = useView((view) => draw(catalogue, view).layer)
  const result = useView((view) => draw(catalogue, view).layerResult)
  const marks = useView((view) => draw(catalogue, view).links)
  const ranked = useView((view) => draw(catalogue, view).ranked)
  const shown = useView((view) => draw(catalogue, view).linksShown)
  const own = useView((view) => view.own)
  const total = useView((view) => draw(catalogue, view).linksTotal)
  const points = useView((view) => draw(catalogue, view).points)
  const spokes = useView((view) => draw(catalogue, view).spokes)
  const hub = spokes?.hubId && catalogue.organisations.get(spokes.hubId)
  return (
    <Legend
      layer={layer}
      result={result}
      own={own}
      links={{ kinds: drawnLinkKinds(filter), shown, total, widths: widthsOf(marks) }}
      points={{ ...countPoints(points), unplaced: visiblePoints(catalogue, filter).unplaced }}
      star={spokes ? starOf(spokes, hub ? hub.name : '') : undefined}
      numbers={ranked ? words(rankedMessage(catalogue, ranked, language)) : undefined}
      note={text('legend.release', { release: catalogue.manifest.release })}
      isOpenAtFirst={isOpenAtFirst}
      isBrief={isBrief}
    />
  )
}

const starOf = ({ from, placed, unplaced }: Spokes, hub: string) => ({ from, hub, placed, unplaced })

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
