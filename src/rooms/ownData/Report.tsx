import type { Interpretation } from '@/domain/ownData/interpret'
import type { OwnKind, OwnLayer, Remark } from '@/domain/ownData/model'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { classNames } from '@/ui/classNames'
import styles from './OwnDataDialog.module.css'

interface ReportProps {
  readonly kind: OwnKind
  readonly interpretation: Interpretation
}

/** What became of the rows, in sentences: what is used, what is not and why, by the numbers that rows have in the file. */
export function Report({ kind, interpretation: { layer, rowsRead, rowsUsed, remarks } }: ReportProps) {
  const text = useText()
  const sentence = useRemarkWords()
  const summary =
    layer === null
      ? text(`own.report.nothing.${kind}`)
      : text(`own.report.${layer.kind}`, { count: countOf(layer), used: rowsUsed, read: rowsRead })
  return (
    <section aria-label={text('own.report')} className={styles['report']}>
      <p role="status" className={classNames(styles['summary'], layer === null && styles['fault'])}>
        {summary}
      </p>
      {remarks.length > 0 && (
        <ul>
          {remarks.map((remark) => (
            <li key={remark.code} className={remark.isLoss ? styles['loss'] : undefined}>
              {sentence(remark)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Things that the map will show. */
export function countOf(layer: OwnLayer): number {
  switch (layer.kind) {
    case 'choropleth':
      return layer.values.length
    case 'points':
      return layer.points.length
    case 'links':
      return layer.links.length
  }
}

function useRemarkWords(): (remark: Remark) => string {
  const text = useText()
  const { list, number } = useFormat()
  return ({ code, count, rows, samples }) => {
    const more = count - rows.length
    const named = rows.map((row) => number(row))
    const inWords = more > 0 ? text('own.rowsAndMore', { rows: named.join(', '), more }) : list(named)
    return text(`own.remark.${code}`, { count, rows: inWords, samples: list(samples, 'comma') })
  }
}
