import { useText } from '@/i18n/useText'
import styles from './Legend.module.css'

export interface LegendStarProps {
  /** Where its lines come from: the selected organisation, the lead of the project, or the middle of its partners. */
  readonly from: 'org' | 'lead' | 'middle'
  /** Whose seat that is; empty for the middle. */
  readonly hub: string
  readonly placed: number
  readonly unplaced: number
}

/** What the straight lines of a selected project or organisation join. */
export function LegendStar({ from, hub, placed, unplaced }: LegendStarProps) {
  const text = useText()
  return (
    <div className={styles['links']}>
      <h3 className={styles['title']}>{text('legend.star')}</h3>
      <p className={styles['class']}>
        <svg className={styles['star']} width="24" height="14" viewBox="0 0 24 14" aria-hidden="true" focusable="false">
          <path d="M2 12 12 2M2 12 22 12M2 12 22 5" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span>{text(`legend.star.${from}`, { hub, placed, total: placed + unplaced })}</span>
      </p>
      {unplaced > 0 && <p className={styles['note']}>{text('legend.star.unplaced', { count: unplaced })}</p>}
    </div>
  )
}
