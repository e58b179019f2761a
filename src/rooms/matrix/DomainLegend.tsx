import { useText } from '@/i18n/useText'
import { CellMark } from '@/ui/CellMark'
import { LegendLine } from './LegendLine'
import styles from './Marks.module.css'

/** What the marks of the grid of domains mean. */
export function DomainLegend() {
  const text = useText()
  return (
    <LegendLine>
      <li>
        <CellMark level="regional" /> {text('matrix.legend.regional')}
      </li>
      <li>
        <CellMark level="national" /> {text('matrix.legend.national')}
      </li>
      <li>
        <CellMark level="both" /> {text('matrix.legend.both')}
      </li>
      <li>
        <CellMark level="regional" isInBothPeriods /> {text('matrix.legend.bothPeriods')}
      </li>
      <li>
        <CellMark level={null} /> {text('matrix.legend.otherPeriod')}
      </li>
      <li>
        <span className={styles['swatch']} /> {text('matrix.legend.notNamed')}
      </li>
      <li>
        <span className={`${styles['swatch']} ${styles['noData']}`} /> {text('matrix.noData')}
      </li>
    </LegendLine>
  )
}
