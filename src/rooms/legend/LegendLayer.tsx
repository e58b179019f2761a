import { useCatalogue } from '@/data/useCatalogue'
import type { Layer, LayerResult } from '@/domain/layers/layer'
import { recordsOf } from '@/domain/recordsOf'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { useWords } from '@/i18n/useWords'
import { SourceList } from '@/ui/SourceList'
import styles from './Legend.module.css'
import { LegendClasses } from './LegendClasses'

export interface LegendLayerProps {
  readonly layer: Layer
  readonly result: LayerResult
}

/** What colours the regions: unit, time, classes, what "no data" means, how far to trust it, and the sources. */
export function LegendLayer({ layer, result }: LegendLayerProps) {
  const text = useText()
  const words = useWords()
  const facts = useFactTexts()
  const { sources } = useCatalogue()
  const hasNoData = result.classes.some(({ fill }) => fill === 'no-data')
  return (
    <>
      <h3 className={styles['title']}>{words(layer.title)}</h3>
      <dl className={styles['facts']}>
        {result.unit && <Fact name={text('legend.unit')} value={words(result.unit)} />}
        {result.year && <Fact name={text('legend.time')} value={words(result.year)} />}
      </dl>
      <LegendClasses classes={result.classes} />
      {hasNoData && <p className={styles['note']}>{words(result.noDataMeaning)}</p>}
      {result.notes.map(words).map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
      {result.sources.length > 0 && (
        <div className={styles['note']}>
          <SourceList sources={recordsOf(sources, result.sources)} texts={facts} />
        </div>
      )}
    </>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
