import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import styles from './Legend.module.css'

export interface LegendPointsProps {
  readonly partners: number
  /** Besides the partners. */
  readonly others: number
  readonly events: number
  /** Marks that stand for several. */
  readonly places: number
  /** Let through by the filter, but without a place to be drawn at. */
  readonly unplaced: number
}

/** What the pins mean and how many of each are drawn. */
export function LegendPoints({ unplaced, ...counts }: LegendPointsProps) {
  const text = useText()
  const format = useFormat()
  const { partners, others, events } = counts
  const rows = marks.filter(({ kind }) => counts[kind] > 0)
  if (rows.length === 0 && unplaced === 0) return null
  return (
    <div className={styles['links']}>
      <h3 className={styles['title']}>
        {text('legend.points', { organisations: partners + others, events, both: Number(events > 0) })}
      </h3>
      <ul className={styles['classes']}>
        {rows.map(({ kind, Mark }) => (
          <li key={kind} className={styles['class']}>
            <svg width="24" height="20" viewBox="0 0 24 20" aria-hidden="true" focusable="false">
              <Mark />
            </svg>
            <span>{text(`legend.points.${kind}`)}</span>
            <span className={styles['count']}>{format.number(counts[kind])}</span>
          </li>
        ))}
      </ul>
      {unplaced > 0 && <p className={styles['note']}>{text('legend.points.unplaced', { count: unplaced })}</p>}
    </div>
  )
}

/** As the map draws them. */
const marks = [
  {
    kind: 'partners',
    Mark: () => (
      <>
        <circle cx="12" cy="10" r="6.5" fill="var(--accent)" />
        <circle cx="12" cy="10" r="2.2" fill="var(--panel)" />
      </>
    ),
  },
  { kind: 'others', Mark: () => <circle cx="12" cy="10" r="4.5" fill="var(--accent)" /> },
  {
    kind: 'events',
    Mark: () => <circle cx="12" cy="10" r="4.5" fill="var(--panel)" stroke="var(--link-event)" strokeWidth="2" />,
  },
  {
    kind: 'places',
    Mark: () => (
      <>
        <circle cx="12" cy="10" r="9" fill="var(--accent)" />
        <text x="12" y="13.5" textAnchor="middle" fontSize="10" fontWeight="600" fill="var(--panel)">
          3
        </text>
      </>
    ),
  },
] as const
