import { useCatalogue } from '@/data/useCatalogue'
import type { DomainId, RegionId, SourceId } from '@/domain/ids'
import type { Layer, LayerCell, LayerResult } from '@/domain/layers/layer'
import { recordsOf } from '@/domain/recordsOf'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { useWords } from '@/i18n/useWords'
import { draw } from '@/map/drawing'
import { useView } from '@/view/useView'
import styles from './HoverTooltip.module.css'

interface CellProps {
  readonly layer: Layer
  readonly result: LayerResult
  readonly cell: LayerCell
}

/** What the layer says of one region: the value with unit, year, remarks and source, or why there is none. */
export function LayerLines({ id }: { readonly id: RegionId }) {
  const catalogue = useCatalogue()
  const layer = useView((view) => draw(catalogue, view).layer)
  const result = useView((view) => draw(catalogue, view).layerResult)
  const cell = result.cells.get(id)
  if (!cell) return null
  const isUnknown = result.classes.some(({ key, fill }) => key === cell.classKey && fill === 'no-data')
  if (isUnknown) return <Missing {...{ layer, result, cell }} />
  return (
    <>
      <Headline {...{ layer, result, cell }} />
      <Remarks result={result} cell={cell} />
      <SourceLine sources={cell.sources ?? result.sources} />
    </>
  )
}

function Missing({ layer, result, cell }: CellProps) {
  const words = useWords()
  return (
    <>
      <p>{words(layer.title)}</p>
      <p className={styles['quiet']}>{words(cell.reason ?? result.noDataMeaning)}</p>
    </>
  )
}

/** "GDP per head: 54"; where classes are no numbers, the name of the class. */
function Headline({ layer, result, cell }: CellProps) {
  const text = useText()
  const words = useWords()
  const format = useFormat()
  const kind = result.classes.find(({ key }) => key === cell.classKey)
  const isNumber = cell.value !== undefined && cell.gained === undefined
  const named = kind ? words(kind.label) : ''
  const value = isNumber ? format.number(cell.value ?? 0, result.decimals) : named
  return <p>{text('tooltip.value', { layer: words(layer.title), value })}</p>
}

function Remarks({ result, cell }: Omit<CellProps, 'layer'>) {
  const text = useText()
  const words = useWords()
  const namesOf = useDomainNames()
  const year = cell.year === undefined ? result.year && words(result.year) : String(cell.year)
  const lines = [
    cell.gained?.length ? text('tooltip.gained', { domains: namesOf(cell.gained) }) : null,
    cell.dropped?.length ? text('tooltip.dropped', { domains: namesOf(cell.dropped) }) : null,
    [result.unit && words(result.unit), year].filter(Boolean).join(' · '),
    cell.note ? text(`layer.note.${cell.note}`, { name: cell.publishedName ?? '' }) : null,
  ]
  return lines
    .filter((line) => line !== null && line !== '')
    .map((line) => (
      <p key={line} className={styles['quiet']}>
        {line}
      </p>
    ))
}

function useDomainNames(): (domains: readonly DomainId[]) => string {
  const format = useFormat()
  const label = useLabel()
  const catalogue = useCatalogue()
  return (domains) => format.list(recordsOf(catalogue.domains, domains).map(({ labels }) => label(labels)))
}

export function SourceLine({ sources }: { readonly sources: readonly SourceId[] }) {
  const text = useText()
  const [first, ...others] = recordsOf(useCatalogue().sources, sources)
  if (!first) return null
  return <p className={styles['quiet']}>{text('tooltip.source', { title: first.title, more: others.length })}</p>
}
