import { cellWords } from '@/domain/matrix/cellWords'
import type { DomainRow } from '@/domain/matrix/domainMatrix'
import type { Domain } from '@/domain/schema/sources'
import { periods } from '@/domain/schema/vocabulary'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { CellMark } from '@/ui/CellMark'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import styles from './Brief.module.css'

/** One place for each period, older first: by the region's own strategy, the country's, both, or empty. */
export function PeriodMarks({ row, domain }: { readonly row: DomainRow; readonly domain: Domain }) {
  const words = useLanguageWords()
  const cell = row.cells.get(domain.id)
  return (
    <span className={styles['marks']}>
      {periods.map((period) => {
        const level = cell?.byPeriod[period]
        return (
          <span key={period} className={styles['mark']} aria-hidden="true">
            {level ? <CellMark level={level} /> : '–'}
          </span>
        )
      })}
      <VisuallyHidden>{cellWords(row, domain, words.label(row.region.labels), words)}</VisuallyHidden>
    </span>
  )
}
